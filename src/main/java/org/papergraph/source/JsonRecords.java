package org.papergraph.source;

import java.util.List;
import java.util.Optional;
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

    private final String file;
    private final RecordSink sink;
    private final Ranks ranks = new Ranks();

    /** What is parsed as a whole, with the line in which it begins. */
    private record Piece(long line, String text) {}

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
            quarantine(line.number(), "not UTF-8 text", Optional.of(line.repairedText()));
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
        quarantine(line, reason, Optional.empty());
    }

    private void quarantine(long line, String reason, Optional<String> text) {
        sink.quarantine(new Quarantined(new Origin(file, line), reason, text));
    }

    private void parse(String text, long line) {
        Piece piece = new Piece(line, text);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                value(JsonValue.read(parser), piece);
            }
        } catch (JacksonException e) {
            quarantine(piece, reason(e));
        } catch (MalformedRecordException e) {
            quarantine(piece, String.valueOf(e.getMessage()));
        }
    }

    private void value(JsonValue value, Piece piece) {
        if (value.isString() && PythonLiteral.looksLike(value.raw())) {
            python(value.raw(), piece);
        } else if (!value.isObject()) {
            quarantine(piece, value.kind() + ", not a JSON object");
        } else {
            List<JsonValue> elements = JsonWrapper.elements(value);
            elements.forEach(element -> element(element, piece));
            if (elements.isEmpty() || value.has(JsonWrapper.ABSTRACT)) {
                object(value, piece);
            }
        }
    }

    private void element(JsonValue element, Piece piece) {
        if (element.isNull()) {
            quarantine(piece, UNKNOWN_PAPER);
        } else {
            value(element, piece);
        }
    }

    private void python(String literal, Piece piece) {
        try {
            object(PythonLiteral.parse(literal), piece);
        } catch (MalformedRecordException e) {
            quarantine(piece, String.valueOf(e.getMessage()));
        }
    }

    private void object(JsonValue object, Piece piece) {
        if (QuarantineLine.isOne(object)) {
            QuarantineLine.of(object).read(sink);
            return;
        }
        PaperRecord record;
        try {
            JsonValue paper = JsonWrapper.unwrapped(object);
            record = JsonDialects.of(paper).read(paper, new Origin(file, piece.line()), ranks);
            record.id().ifPresent(Built::checkId);
        } catch (MalformedRecordException e) {
            quarantine(piece, String.valueOf(e.getMessage()));
            return;
        } catch (IllegalArgumentException e) {
            quarantine(piece, Reason.clip(e.getMessage()));
            return;
        }
        sink.accept(record);
    }

    private void quarantine(Piece piece, String reason) {
        quarantine(piece.line(), reason, Optional.of(piece.text()));
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return CUT;
        }
        String limit = e instanceof StreamConstraintsException ? "JSON beyond the limits: " : "not valid JSON: ";
        return limit + Reason.clip(e.getOriginalMessage());
    }
}
