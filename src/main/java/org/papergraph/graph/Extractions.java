package org.papergraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * What papers mention, corrected: what was found in the records is taken over, and a text that no single record has is
 * extracted. Not thread-safe; what it gives is.
 */
final class Extractions {

    private final Map<String, Supplier<Extraction>> found = new HashMap<>();
    private final TextExtraction extractor;
    private final Corrections corrections;

    Extractions(TextExtraction extractor, Corrections corrections) {
        this.extractor = extractor;
        this.corrections = corrections;
    }

    /** Makes known what was found in a record's text. */
    void add(SourceRecord record, Supplier<Extraction> extraction) {
        found.put(ResolvedPaper.textHash(record.paper().title(), record.paper().abstractText()), extraction);
    }

    /** What a paper mentions; made anew, or made already, as it is known of its text. */
    Supplier<Extraction> of(ResolvedPaper paper) {
        Supplier<Extraction> own = found.computeIfAbsent(paper.textHash(), hash -> {
            Extraction extracted = extractor.extract(paper.title(), paper.abstractText());
            return () -> extracted;
        });
        return () -> corrections.apply(own.get());
    }
}
