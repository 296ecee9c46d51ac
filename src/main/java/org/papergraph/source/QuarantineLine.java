package org.papergraph.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

/**
 * A line of the file that keeps what an earlier build could not read: {@code file}, {@code line}, {@code quarantined}
 * (the reason) and {@code text}, the record as it stood there, mended since or not. What can be read of it now comes
 * from where it stood first.
 *
 * @param origin where the record stood
 * @param reason why it could not be read
 * @param text the record
 */
record QuarantineLine(Origin origin, String reason, Optional<String> text) {

    private static final String REASON = "quarantined";

    /** More characters than any reason has. */
    private static final int LONGEST = 190;

    /** Whether an object is such a line. */
    static boolean isOne(JsonValue object) {
        return object.has(REASON) && object.has("file") && object.has("line");
    }

    static QuarantineLine of(JsonValue object) {
        long line = object.get("line").number().orElse(0);
        String reason = Reason.clip(object.get(REASON).text(), LONGEST);
        return new QuarantineLine(
                new Origin(Reason.printable(object.get("file").text()), line),
                reason.isEmpty() ? "quarantined before, nobody knows why" : reason,
                Optional.of(object.get("text").text()).filter(text -> !text.isBlank()));
    }

    /** Reads the text in whatever format it has; what has none is quarantined again. */
    void read(RecordSink sink) {
        if (text.isEmpty()) {
            sink.quarantine(new Quarantined(origin, reason));
            return;
        }
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        new StreamSource(origin.file(), new FromOrigin(sink))
                .read(new ByteArrayInputStream(bytes))
                .ifPresent(unknown -> sink.quarantine(new Quarantined(origin, unknown, text)));
    }

    /** Hands everything on as if it stood where the record did. */
    private final class FromOrigin implements RecordSink {

        private final RecordSink sink;

        FromOrigin(RecordSink sink) {
            this.sink = sink;
        }

        @Override
        public void accept(PaperRecord paper) {
            sink.accept(paper.toBuilder(origin).build());
        }

        @Override
        public void quarantine(Quarantined again) {
            sink.quarantine(new Quarantined(origin, again.reason(), text));
        }
    }
}
