package org.papergraph.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON value, read as a whole. A number keeps the characters it is written with ({@code 2503.10} is an id, and not
 * 2503.1), and an object knows which of its keys stand in it twice; of those the first one counts. What is missing
 * reads as null, and whatever is asked for in the wrong place as nothing. Immutable.
 */
final class JsonValue {

    /** A value that says nothing. */
    static final JsonValue NULL = new JsonValue(JsonToken.VALUE_NULL, "", Map.of(), List.of(), Set.of());

    /** The most values that one record may hold: they take far more memory than the text they are read from. */
    private static final int MOST_VALUES = 1_000_000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final JsonToken kind;
    private final String text;
    private final Map<String, JsonValue> fields;
    private final List<JsonValue> elements;
    private final Set<String> repeated;

    private JsonValue(
            JsonToken kind,
            String text,
            Map<String, JsonValue> fields,
            List<JsonValue> elements,
            Set<String> repeated) {
        this.kind = kind;
        this.text = text;
        this.fields = fields;
        this.elements = elements;
        this.repeated = repeated;
    }

    /** Reads the value that begins with the token on which the parser stands, up to and with its end. */
    static JsonValue read(JsonParser parser) {
        return read(parser, new int[] {MOST_VALUES});
    }

    static JsonValue ofString(String text) {
        return new JsonValue(JsonToken.VALUE_STRING, text, Map.of(), List.of(), Set.of());
    }

    static JsonValue ofNumber(String written) {
        return new JsonValue(JsonToken.VALUE_NUMBER_FLOAT, written, Map.of(), List.of(), Set.of());
    }

    static JsonValue ofTruth(boolean value) {
        return value ? atom(JsonToken.VALUE_TRUE) : atom(JsonToken.VALUE_FALSE);
    }

    static JsonValue ofArray(List<JsonValue> elements) {
        return new JsonValue(JsonToken.START_ARRAY, "", Map.of(), elements, Set.of());
    }

    static JsonValue ofObject(Map<String, JsonValue> fields) {
        return new JsonValue(JsonToken.START_OBJECT, "", fields, List.of(), Set.of());
    }

    private static JsonValue atom(JsonToken kind) {
        return new JsonValue(kind, "", Map.of(), List.of(), Set.of());
    }

    private static JsonValue read(JsonParser parser, int[] left) {
        if (--left[0] < 0) {
            throw new MalformedRecordException("a record of more than " + MOST_VALUES + " values");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> readObject(parser, left);
            case START_ARRAY -> readArray(parser, left);
            case VALUE_STRING -> ofString(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.isNaN() ? NULL : ofNumber(parser.getString());
            case VALUE_NULL -> NULL;
            default -> atom(token);
        };
    }

    private static JsonValue readObject(JsonParser parser, int[] left) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        Set<String> repeated = new HashSet<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (fields.putIfAbsent(name, read(parser, left)) != null) {
                repeated.add(name);
            }
        }
        return new JsonValue(JsonToken.START_OBJECT, "", fields, List.of(), Set.copyOf(repeated));
    }

    private static JsonValue readArray(JsonParser parser, int[] left) {
        List<JsonValue> elements = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser, left));
        }
        return ofArray(elements);
    }

    boolean isObject() {
        return kind == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return kind == JsonToken.START_ARRAY;
    }

    boolean isString() {
        return kind == JsonToken.VALUE_STRING;
    }

    boolean isNumber() {
        return kind.isNumeric();
    }

    boolean isNull() {
        return kind == JsonToken.VALUE_NULL;
    }

    /** What it is, for a reason: {@code a number}, {@code an array}, … */
    String kind() {
        return switch (kind) {
            case START_ARRAY -> "an array";
            case START_OBJECT -> "an object";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    /** The value of the first of these keys that the object has with something else than null. */
    JsonValue get(String... keys) {
        for (String key : keys) {
            JsonValue value = fields.getOrDefault(key, NULL);
            if (!value.isNull()) {
                return value;
            }
        }
        return NULL;
    }

    /** Whether the object has a key, whatever its value. */
    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Whether the object has all of these keys. */
    boolean hasAll(String... keys) {
        return fields.keySet().containsAll(List.of(keys));
    }

    /** Whether the object has one of these keys. */
    boolean hasAny(String... keys) {
        return List.of(keys).stream().anyMatch(fields::containsKey);
    }

    /** Whether a key stands in the object twice. */
    boolean repeats(String key) {
        return repeated.contains(key);
    }

    /** The values of an object, in order; none for anything else. */
    Collection<JsonValue> values() {
        return fields.values();
    }

    /** The fields of an object, in order; none for anything else. */
    Map<String, JsonValue> fields() {
        return fields;
    }

    /** The elements of an array; none for anything else. */
    List<JsonValue> elements() {
        return elements;
    }

    /** A string, or a number as it is written, without any change; empty for anything else. */
    String raw() {
        return text;
    }

    /** A string, or a number as it is written, on one line and stripped; empty for anything else. */
    String text() {
        return PlainText.oneLine(text);
    }

    /** {@link #text()} of the first of these keys whose value has one. */
    String text(String... keys) {
        for (String key : keys) {
            String found = get(key).text();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** {@link #text()}; empty where it says nothing. */
    Optional<String> words() {
        return Optional.of(text()).filter(words -> !words.isEmpty());
    }

    /** The string that a key of the object must hold, if anything, on one line; throws where it holds anything else. */
    String string(String key, String... others) {
        JsonValue value = get(key);
        if (repeats(key)) {
            throw new MalformedRecordException("duplicate key " + key);
        }
        if (!value.isString() && !value.isNull()) {
            throw new MalformedRecordException(key + " is " + value.kind() + ", not a string");
        }
        return value.text().isEmpty() ? text(others) : value.text();
    }

    /** A whole number of up to nine digits. */
    Optional<Integer> number() {
        return words().map(WHOLE_NUMBER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group()));
    }
}
