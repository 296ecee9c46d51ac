package org.papergraph.build;

import java.util.List;
import java.util.function.Function;
import org.papergraph.extract.Extractor;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.graph.TextExtraction;
import org.papergraph.paper.Author;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.source.RecordSink;
import org.papergraph.text.TextRepair;

/** From a record as it was read to its repaired text, its key and what it mentions. */
public final class Records {

    /** An index of Neo4j takes keys of a few thousand bytes. */
    private static final int MAX_ID = 1000;

    private Records() {}

    /** Adds the record with repaired text to a list, or quarantines it where the repair leaves nothing to read. */
    public static boolean addRepaired(PaperRecord raw, List<SourceRecord> records, RecordSink sink) {
        String title = TextRepair.repair(raw.title());
        String abstractText = TextRepair.repair(raw.abstractText());
        if (title.isBlank() && abstractText.isBlank()) {
            sink.quarantine(new Quarantined(raw.origin(), "neither title nor abstract"));
            return false;
        }
        if (raw.id().filter(id -> id.length() > MAX_ID).isPresent()) {
            sink.quarantine(new Quarantined(raw.origin(), "an id longer than " + MAX_ID + " characters"));
            return false;
        }
        return records.add(SourceRecord.of(repaired(raw, title, abstractText)));
    }

    /** Names lose their markup as texts do, and links to code become the addresses of repositories. */
    private static PaperRecord repaired(PaperRecord raw, String title, String abstractText) {
        PaperRecord.Builder record = raw.toBuilder()
                .title(title)
                .abstractText(abstractText)
                .venue(raw.venue().map(TextRepair::repair).orElse(""))
                .withoutNames();
        for (Author author : raw.authors()) {
            record.author(TextRepair.repair(author.name()), author.id());
        }
        raw.categories().stream().map(TextRepair::repair).forEach(record::category);
        raw.datasets().stream().map(TextRepair::repair).forEach(record::dataset);
        raw.code().forEach(address -> Extractor.repository(address).ifPresent(record::code));
        return record.build();
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

    /** An extraction of its own, for one thread, of one list of records after the other. */
    static Function<List<SourceRecord>, List<ExtractedRecord>> extraction() {
        Extractor extractor = new Extractor();
        return records -> records.stream()
                .map(record -> new ExtractedRecord(
                        record,
                        extractor.extract(record.paper().title(), record.paper().abstractText())))
                .toList();
    }
}
