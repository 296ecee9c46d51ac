package org.papergraph.source;

import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Objects that hold records instead of being one: the answers of programming interfaces ({@code {"meta": …,
 * "results": […]}}, {@code {"message": {"items": […]}}}), files of a dump ({@code {"items": […]}}), an author with
 * papers. Whether such an array holds records is told by its first element.
 */
final class JsonWrapper {

    /** The object within which Crossref's answers hold their records. */
    static final String MESSAGE = "message";

    /** The key of a text that only a paper has. */
    static final String ABSTRACT = "abstract";

    private static final Set<String> ARRAYS = Set.of("results", "data", "items", "recommendedPapers", "papers");
    private static final String[] OF_RECORDS = {
        "title",
        "display_name",
        ABSTRACT,
        "summary",
        "paper",
        "paperId",
        "paper_url",
        "corpusid",
        "DOI",
        "citedPaper",
        "citingPaper"
    };

    private JsonWrapper() {}

    /** Whether an array of objects under this key holds records. */
    static boolean isArrayOfRecords(String key) {
        return ARRAYS.contains(key);
    }

    /** Whether the first element of such an array shows that it does; one that can't be read shows nothing else. */
    static boolean isRecord(Line element) {
        try (JsonParser parser = JsonRecords.JSON.createParser(ObjectReadContext.empty(), element.repairedText())) {
            return parser.nextToken() == null || isRecord(JsonValue.read(parser));
        } catch (JacksonException | MalformedRecordException e) {
            return true;
        }
    }

    private static boolean isRecord(JsonValue element) {
        return element.isNull() || element.hasAny(OF_RECORDS);
    }

    /** The records that an object holds; empty for one that is a record, and for one that holds none. */
    static List<JsonValue> elements(JsonValue object) {
        JsonValue message = object.get(MESSAGE);
        return message.isObject() ? array(message) : array(object);
    }

    /** The paper within an answer about one paper: what it cites or is cited by, or Crossref's message. */
    static JsonValue unwrapped(JsonValue object) {
        JsonValue inner = object.get("citedPaper", "citingPaper", MESSAGE);
        return inner.isObject() && !object.hasAny("title", ABSTRACT) ? inner : object;
    }

    private static List<JsonValue> array(JsonValue object) {
        return object.fields().entrySet().stream()
                .filter(field -> isArrayOfRecords(field.getKey()))
                .map(field -> field.getValue().elements())
                .filter(elements -> !elements.isEmpty() && isRecord(elements.get(0)))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a text begins with an object whose records must be read one by one, since it may be of any length. */
    static boolean begins(String text) {
        try (JsonParser parser = JsonRecords.JSON.createParser(ObjectReadContext.empty(), text)) {
            return parser.nextToken() == JsonToken.START_OBJECT && leadsToRecords(parser, true);
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean leadsToRecords(JsonParser parser, boolean outer) {
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (isArrayOfRecords(key) && value == JsonToken.START_ARRAY) {
                JsonToken first = parser.nextToken();
                return first == JsonToken.START_OBJECT || first == JsonToken.VALUE_NULL;
            }
            if (outer && key.equals(MESSAGE) && value == JsonToken.START_OBJECT) {
                return leadsToRecords(parser, false);
            }
            parser.skipChildren();
        }
        return false;
    }
}
