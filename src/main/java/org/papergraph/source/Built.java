package org.papergraph.source;

import java.util.regex.Pattern;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

/**
 * The last step of a reader: a record leaves, or is quarantined where it has neither title nor abstract, or an id that
 * can be none.
 */
final class Built {

    private static final int ID_LIMIT = 512;
    private static final Pattern NO_ID = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private Built() {}

    static void record(PaperRecord.Builder builder, Origin origin, RecordSink sink) {
        PaperRecord record;
        try {
            record = builder.build();
            record.id().ifPresent(Built::checkId);
        } catch (IllegalArgumentException | MalformedRecordException e) {
            sink.quarantine(new Quarantined(origin, Reason.clip(e.getMessage())));
            return;
        }
        sink.accept(record);
    }

    /** Throws where an id is too long or has control characters, as a piece of a broken file has. */
    static void checkId(String id) {
        if (id.length() > ID_LIMIT) {
            throw new MalformedRecordException("an id longer than " + ID_LIMIT + " characters");
        }
        if (NO_ID.matcher(id).find()) {
            throw new MalformedRecordException("an id with control characters: " + Reason.clip(id));
        }
    }
}
