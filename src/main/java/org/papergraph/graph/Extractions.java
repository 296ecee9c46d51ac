package org.papergraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.ResolvedPaper;

/**
 * What papers mention, corrected: what was found in the records is taken over, and a text that no single record has is
 * extracted. Not thread-safe.
 */
final class Extractions {

    private final Map<String, Extraction> found = new HashMap<>();
    private final TextExtraction extractor;
    private final Corrections corrections;

    Extractions(Collection<ExtractedRecord> records, TextExtraction extractor, Corrections corrections) {
        this.extractor = extractor;
        this.corrections = corrections;
        for (ExtractedRecord extracted : records) {
            String hash = ResolvedPaper.textHash(
                    extracted.record().paper().title(),
                    extracted.record().paper().abstractText());
            found.put(hash, extracted.extraction());
        }
    }

    Extraction of(ResolvedPaper paper) {
        return corrections.apply(found.computeIfAbsent(
                paper.textHash(), hash -> extractor.extract(paper.title(), paper.abstractText())));
    }
}
