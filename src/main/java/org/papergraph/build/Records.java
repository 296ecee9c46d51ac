package org.papergraph.build;

import java.util.Optional;
import java.util.function.Function;
import org.papergraph.extract.Extractor;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.graph.TextExtraction;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.text.TextRepair;

/** From a record as it was read to its repaired text, its key and what it mentions. */
public final class Records {

    private Records() {}

    /** The record with repaired text, under its key; empty where the repair leaves nothing to read. */
    public static Optional<SourceRecord> repaired(PaperRecord raw) {
        String title = TextRepair.repair(raw.title());
        String abstractText = TextRepair.repair(raw.abstractText());
        return title.isBlank() && abstractText.isBlank()
                ? Optional.empty()
                : Optional.of(SourceRecord.of(raw.withText(title, abstractText)));
    }

    /** What a title and an abstract mention, as they stand or as a person pasted them. */
    public static Extraction extraction(String title, String abstractText) {
        return new Extractor().extract(TextRepair.repair(title), TextRepair.repair(abstractText));
    }

    /** Extraction for callers on any thread: each thread gets its own extractor when it first calls. */
    public static TextExtraction textExtraction() {
        ThreadLocal<Extractor> extractors = ThreadLocal.withInitial(Extractor::new);
        return (title, abstractText) -> extractors.get().extract(title, abstractText);
    }

    /** An extraction of its own, for one thread. */
    static Function<SourceRecord, ExtractedRecord> extraction() {
        Extractor extractor = new Extractor();
        return record -> new ExtractedRecord(
                record, extractor.extract(record.paper().title(), record.paper().abstractText()));
    }
}
