package org.papergraph.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Turns the pieces of one JSON stream into records, each object in the dialect that its keys show. Objects may follow
 * each other in a piece without a line end (as when files are concatenated), and may hold their records in an array;
 * what can't be read costs the rest of its piece, no more.
 */
final class JsonRecords {

    static final String CUT = "the JSON ends in the middle";
    static final String UNKNOWN_PAPER = "null in place of a paper: the source did not know it";
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Line.LIMIT)
                    .maxNestingDepth(200)
                    .build())
            .build();

    private static final int ID_LIMIT = 512;
    private static final Pattern NO_ID = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final String file;
    private final RecordSink sink;
    private final Ranks ranks = new Ranks();

    JsonRecords(String file, RecordSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** Reads one piece: a record for each object in it, a quarantine line for what is none. */
    void read(Line line) {
        Optional<String> text = line.text();
        if (line.tooLong()) {
            quarantine(line.number(), "a record longer than " + (Line.LIMIT >> 20) + " MiB");
        } else if (text.isEmpty()) {
            quarantine(line.number(), "not UTF-8 text");
        } else if (!text.get().isBlank()) {
            parse(text.get(), line.number());
        }
    }

    /** Reads an element of an array, where null stands for a paper that the source did not know. */
    void readElement(Line line) {
        if (line.text().filter(text -> text.strip().equals("null")).isPresent()) {
            quarantine(line.number(), UNKNOWN_PAPER);
        } else {
            read(line);
        }
    }

    /** A line of the stream that can't be read. */
    void quarantine(long line, String reason) {
        sink.quarantine(new Quarantined(new Origin(file, line), reason));
    }

    private void parse(String text, long line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                value(JsonValue.read(parser), line);
            }
        } catch (JacksonException e) {
            quarantine(line, reason(e));
        } catch (MalformedRecordException e) {
            quarantine(line, String.valueOf(e.getMessage()));
        }
    }

    private void value(JsonValue value, long line) {
        if (value.isString() && PythonLiteral.looksLike(value.raw())) {
            python(value.raw(), line);
        } else if (!value.isObject()) {
            quarantine(line, value.kind() + ", not a JSON object");
        } else {
            List<JsonValue> elements = JsonWrapper.elements(value);
            elements.forEach(element -> element(element, line));
            if (elements.isEmpty() || value.has(JsonWrapper.ABSTRACT)) {
                object(value, line);
            }
        }
    }

    private void element(JsonValue element, long line) {
        if (element.isNull()) {
            quarantine(line, UNKNOWN_PAPER);
        } else {
            value(element, line);
        }
    }

    private void python(String literal, long line) {
        try {
            object(PythonLiteral.parse(literal), line);
        } catch (MalformedRecordException e) {
            quarantine(line, String.valueOf(e.getMessage()));
        }
    }

    private void object(JsonValue object, long line) {
        try {
            Origin origin = new Origin(file, line);
            JsonValue paper = JsonWrapper.unwrapped(object);
            sink.accept(checked(JsonDialects.of(paper).read(paper, origin, ranks)));
        } catch (MalformedRecordException e) {
            quarantine(line, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            quarantine(line, Reason.clip(e.getMessage()));
        }
    }

    private static PaperRecord checked(PaperRecord record) {
        record.id().ifPresent(id -> {
            if (id.length() > ID_LIMIT) {
                throw new MalformedRecordException("an id longer than " + ID_LIMIT + " characters");
            }
            if (NO_ID.matcher(id).find()) {
                throw new MalformedRecordException("an id with control characters: " + Reason.clip(id));
            }
        });
        return record;
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return CUT;
        }
        String limit = e instanceof StreamConstraintsException ? "JSON beyond the limits: " : "not valid JSON: ";
        return limit + Reason.clip(e.getOriginalMessage());
    }
}
