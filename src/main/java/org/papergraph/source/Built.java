package org.papergraph.source;

import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

/** The last step of a reader: a record leaves, or is quarantined where it has neither title nor abstract. */
final class Built {

    private Built() {}

    static void record(PaperRecord.Builder builder, Origin origin, RecordSink sink) {
        PaperRecord record;
        try {
            record = builder.build();
        } catch (IllegalArgumentException e) {
            sink.quarantine(new Quarantined(origin, Reason.clip(e.getMessage())));
            return;
        }
        sink.accept(record);
    }
}
