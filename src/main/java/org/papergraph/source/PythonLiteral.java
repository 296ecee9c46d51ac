package org.papergraph.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.razorvine.serpent.ObjectifyVisitor;
import net.razorvine.serpent.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary as Python prints it ({@code {'id': None, 'votes': [3]}}), which some put into a JSON string. The
 * grammar is that of serpent's parser; depth and spelling of characters are seen to here.
 */
final class PythonLiteral {

    private static final Pattern START = Pattern.compile("\\s{0,9}\\{\\s{0,9}'");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:U([0-9a-fA-F]{8})|.)", Pattern.DOTALL);
    private static final int MOST_DEPTH = 100;

    /** As many as JSON's numbers may have; the time that a number takes to read grows with the square of them. */
    private static final int MOST_DIGITS = 1000;

    private PythonLiteral() {}

    /** Whether a string begins as such a dictionary does. */
    static boolean looksLike(String text) {
        return START.matcher(text).lookingAt();
    }

    /**
     * The dictionary as an object.
     *
     * @throws MalformedRecordException with the reason where it is none, or not whole
     */
    static JsonValue parse(String text) {
        check(text);
        try {
            ObjectifyVisitor objects = new ObjectifyVisitor();
            new Parser().parse(shortEscapes(text.strip())).accept(objects);
            return value(objects.getObject());
        } catch (RuntimeException e) {
            // The parser has no one exception for what it can't read.
            throw new MalformedRecordException("not a valid Python repr: " + Reason.clip(withoutPlace(e.getMessage())));
        }
    }

    /** Throws where brackets outside of strings are too deep, or not closed, and where a number is too long. */
    private static void check(String text) {
        int depth = 0;
        int digits = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '{' || c == '[' || c == '(') {
                depth++;
            } else if (c == '}' || c == ']' || c == ')') {
                depth--;
            }
            digits = quote == 0 && (Character.isLetterOrDigit(c) || c == '.') ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                throw new MalformedRecordException(
                        "a Python repr with a number of more than " + MOST_DIGITS + " digits");
            }
            if (depth > MOST_DEPTH) {
                throw new MalformedRecordException("a Python repr of more than " + MOST_DEPTH + " levels");
            }
        }
        if (depth > 0 || quote != 0) {
            throw new MalformedRecordException("a Python repr that ends in the middle");
        }
    }

    /** The parser's message without the place, which repeats the input. */
    private static @Nullable String withoutPlace(@Nullable String message) {
        int place = message == null ? -1 : message.indexOf(" (at position");
        return message == null || place < 0 ? message : message.substring(0, place);
    }

    /** With characters beyond U+FFFF in place of their escapes, which the parser does not know. */
    private static String shortEscapes(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> {
            String digits = found.group(1);
            boolean exists = digits != null && Character.isValidCodePoint(Integer.parseUnsignedInt(digits, 16));
            String character = exists ? Character.toString(Integer.parseUnsignedInt(digits, 16)) : found.group();
            return Matcher.quoteReplacement(character);
        });
    }

    private static JsonValue value(Object object) {
        if (object instanceof Map<?, ?> map) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            map.forEach((key, value) -> fields.put(String.valueOf(key), value(value)));
            return JsonValue.ofObject(fields);
        }
        if (object instanceof Iterable<?> elements) {
            List<JsonValue> values = new ArrayList<>();
            elements.forEach(element -> values.add(value(element)));
            return JsonValue.ofArray(values);
        }
        if (object instanceof Object[] elements) {
            return JsonValue.ofArray(
                    Arrays.stream(elements).map(PythonLiteral::value).toList());
        }
        return atom(object);
    }

    private static JsonValue atom(Object object) {
        if (object instanceof String text) {
            return JsonValue.ofString(text);
        }
        if (object instanceof Boolean truth) {
            return JsonValue.ofTruth(truth);
        }
        return object instanceof Number number ? JsonValue.ofNumber(number.toString()) : JsonValue.NULL;
    }
}
