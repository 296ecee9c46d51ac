package org.papergraph.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The known fields of one JSON object, checked for their types. Unknown fields are skipped, whatever they hold. A
 * number keeps the characters it is written with ({@code 2503.10} is an id, and not 2503.1).
 */
final class JsonFields {

    private static final Set<String> TEXTS = Set.of("title", "abstract", "summary", "url");
    private static final Set<String> TEXTS_OR_NUMBERS = Set.of("id", "published", "doi", "arxivId");
    private static final String AUTHORS = "authors";
    private static final int ID_LIMIT = 512;
    private static final Pattern NO_ID = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private JsonFields() {}

    /** Reads the object that the parser has just entered, up to and with its closing brace. */
    static JsonFields of(JsonParser parser) {
        JsonFields fields = new JsonFields();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            fields.read(name, parser.nextToken(), parser);
        }
        return fields;
    }

    /** What a value is, for a reason: {@code a number}, {@code an array}, … */
    static String kind(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "an array";
            case START_OBJECT -> "an object";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private void read(String name, JsonToken token, JsonParser parser) {
        boolean text = TEXTS.contains(name);
        if (!text && !TEXTS_OR_NUMBERS.contains(name) && !name.equals(AUTHORS)) {
            parser.skipChildren();
        } else if (texts.containsKey(name)) {
            problems.add("duplicate key " + name);
            parser.skipChildren();
        } else if (name.equals(AUTHORS)) {
            texts.put(name, "");
            readAuthors(token, parser);
        } else {
            texts.put(name, text(name, token, text ? "a string" : "a string or a number", parser));
        }
    }

    /** The text of a string, or of a number where the field may hold one; empty for null. */
    private String text(String name, JsonToken token, String expected, JsonParser parser) {
        if (token == JsonToken.VALUE_STRING || (token.isNumeric() && TEXTS_OR_NUMBERS.contains(name))) {
            return parser.getString();
        }
        if (token != JsonToken.VALUE_NULL) {
            problems.add(name + " is " + kind(token) + ", not " + expected);
            parser.skipChildren();
        }
        return "";
    }

    private void readAuthors(JsonToken token, JsonParser parser) {
        if (token != JsonToken.START_ARRAY) {
            addAuthor(text(AUTHORS, token, "a list of names", parser));
            return;
        }
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            addAuthor(next == JsonToken.START_OBJECT ? name(parser) : text("an author", next, "a name", parser));
        }
    }

    /** The {@code name} of the author object that the parser has just entered; empty where it has none. */
    private String name(JsonParser parser) {
        String found = "";
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (key.equals("name")) {
                found = text("an author's name", token, "a string", parser);
            } else {
                parser.skipChildren();
            }
        }
        return found;
    }

    private void addAuthor(String name) {
        if (!name.isBlank()) {
            authors.add(name.strip());
        }
    }

    /** The record that the fields make; throws with the reason where they make none. */
    PaperRecord toRecord(Origin origin) {
        String title = value("title").orElse("");
        String abstractText = value("abstract").or(() -> value("summary")).orElse("");
        if (problems.isEmpty() && title.isBlank() && abstractText.isBlank()) {
            problems.add("neither title nor abstract");
        }
        Optional<String> id = value("id");
        id.ifPresent(this::checkId);
        if (!problems.isEmpty()) {
            throw new MalformedRecordException(String.join("; ", problems.subList(0, Math.min(3, problems.size()))));
        }
        PaperRecord.Builder record = PaperRecord.from(origin, Source.PLAIN)
                .id(id.orElse(""))
                .known(value("arxivId").flatMap(PaperId::arxiv))
                .known(value("doi").flatMap(PaperId::doi))
                .known(id.flatMap(PaperId::byShape))
                .title(title)
                .abstractText(abstractText)
                .published(value("published").flatMap(JsonFields::day))
                .url(value("url").orElse(""));
        authors.forEach(record::author);
        return record.build();
    }

    private void checkId(String id) {
        if (id.length() > ID_LIMIT) {
            problems.add("an id longer than " + ID_LIMIT + " characters");
        } else if (NO_ID.matcher(id).find()) {
            problems.add("an id with control characters: " + Reason.clip(id));
        }
    }

    /** A field's text; empty where the field is missing, null or blank. */
    private Optional<String> value(String name) {
        return Optional.ofNullable(texts.get(name)).filter(text -> !text.isBlank());
    }

    /** The day of an ISO date or date-time; empty for a year or month alone, and for a day that never was. */
    private static Optional<LocalDate> day(String text) {
        Matcher found = DAY.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(found.group(1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
