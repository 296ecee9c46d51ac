package org.papergraph.build;

import java.util.function.Function;
import org.papergraph.extract.Extractor;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.text.TextRepair;

/** From a record as it was read to its repaired text, its key and what it mentions. */
final class RecordText {

    private RecordText() {}

    /** The record with repaired text, under its key. */
    static SourceRecord repaired(PaperRecord raw) {
        String title = TextRepair.repair(raw.title());
        String abstractText = TextRepair.repair(raw.abstractText());
        return SourceRecord.of(raw.withText(title, abstractText));
    }

    /** An extraction of its own, for one thread. */
    static Function<SourceRecord, ExtractedRecord> extraction() {
        Extractor extractor = new Extractor();
        return record -> new ExtractedRecord(
                record, extractor.extract(record.paper().title(), record.paper().abstractText()));
    }
}
