package org.papergraph.extract;

import org.papergraph.text.Analyzer;

/** Documents for tests, analyzed as the extractor does it. */
final class Papers {

    private static final Analyzer ANALYZER = new Analyzer();

    private Papers() {}

    /** A paper without a title. */
    static Document paper(String abstractText) {
        return paper("", abstractText);
    }

    static synchronized Document paper(String title, String abstractText) {
        return new Document(ANALYZER.analyze(title), ANALYZER.analyze(abstractText));
    }
}
