package org.papergraph.source;

import java.util.Optional;
import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Turns a piece of JSON text into records. Objects may follow each other without a line end (as when files are
 * concatenated); what can't be read costs the rest of its piece, no more.
 */
final class JsonRecords {

    static final String CUT = "the JSON ends in the middle";

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Line.LIMIT)
                    .maxNestingDepth(200)
                    .build())
            .build();

    private JsonRecords() {}

    /** Reads one piece: a record for each object in it, a quarantine line for what is none. */
    static void read(Line line, Origin origin, RecordSink sink) {
        if (line.tooLong()) {
            sink.quarantine(new Quarantined(origin, "a record longer than " + (Line.LIMIT >> 20) + " MiB"));
            return;
        }
        Optional<String> text = line.text();
        if (text.isEmpty()) {
            sink.quarantine(new Quarantined(origin, "not UTF-8 text"));
        } else if (!text.get().isBlank()) {
            parse(text.get(), origin, sink);
        }
    }

    private static void parse(String text, Origin origin, RecordSink sink) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    object(parser, origin, sink);
                } else {
                    quarantine(origin, JsonFields.kind(token) + ", not a JSON object", sink);
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            quarantine(origin, reason(e), sink);
        }
    }

    /** One object; what is wrong with its values is found before the record leaves, what is wrong after it is not its fault. */
    private static void object(JsonParser parser, Origin origin, RecordSink sink) {
        JsonFields fields = JsonFields.of(parser);
        try {
            sink.accept(fields.toRecord(origin));
        } catch (MalformedRecordException e) {
            quarantine(origin, String.valueOf(e.getMessage()), sink);
        }
    }

    private static void quarantine(Origin origin, String reason, RecordSink sink) {
        sink.quarantine(new Quarantined(origin, reason));
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return CUT;
        }
        String limit = e instanceof StreamConstraintsException ? "JSON beyond the limits: " : "not valid JSON: ";
        return limit + Reason.clip(e.getOriginalMessage());
    }
}
