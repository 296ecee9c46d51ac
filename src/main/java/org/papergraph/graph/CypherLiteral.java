package org.papergraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Cypher literal as it stands in a {@code :param} line: a string in single quotes, a number, true, false, a
 * list or a map of such. Not thread-safe; one per text.
 */
final class CypherLiteral {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final String text;
    private int at;

    private CypherLiteral(String text) {
        this.text = text;
    }

    /**
     * The value of a literal: String, Long, Double, Boolean, List or Map.
     *
     * @throws IllegalArgumentException if the text is not one literal
     */
    static Object parse(String text) {
        CypherLiteral reader = new CypherLiteral(text.strip());
        Object value = reader.value();
        if (reader.at < reader.text.length()) {
            throw reader.unexpected();
        }
        return value;
    }

    private Object value() {
        return switch (peek()) {
            case '\'' -> string();
            case '[' -> list();
            case '{' -> map();
            default -> plain();
        };
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        for (at++; peek() != '\''; at++) {
            if (peek() == '\\') {
                at++;
            }
            value.append(peek());
        }
        at++;
        return value.toString();
    }

    private List<Object> list() {
        List<Object> values = new ArrayList<>();
        at++;
        while (skipTo(']')) {
            values.add(value());
        }
        return values;
    }

    private Map<String, Object> map() {
        Map<String, Object> values = new LinkedHashMap<>();
        at++;
        while (skipTo('}')) {
            String key = token(WORD);
            spaces();
            if (peek() != ':') {
                throw unexpected();
            }
            at++;
            spaces();
            values.put(key, value());
        }
        return values;
    }

    /** Moves past spaces and one comma to the next element, or past the end mark; says which. */
    private boolean skipTo(char end) {
        spaces();
        if (peek() == ',') {
            at++;
            spaces();
        }
        boolean more = peek() != end;
        at += more ? 0 : 1;
        return more;
    }

    private Object plain() {
        if (text.startsWith("true", at) || text.startsWith("false", at)) {
            return Boolean.valueOf(token(WORD));
        }
        String number = token(NUMBER);
        if (number.contains(".")) {
            return Double.valueOf(number);
        }
        return Long.valueOf(number);
    }

    private String token(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw unexpected();
        }
        at = matcher.end();
        return matcher.group();
    }

    private void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw unexpected();
        }
        return text.charAt(at);
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a literal at character " + (at + 1) + ": " + text);
    }
}
