package org.papergraph.paper;

import java.util.Locale;

/**
 * Where records come from, the most trusted first: where sources differ in what they say of a paper, the earlier one
 * here is believed. What people wrote down themselves goes first, then archives and publishers, then those that
 * collect from them, at last pages that list or sum up.
 */
public enum Source {
    /** JSON or tables with ids of their maker's own, and the records of applications. */
    PLAIN,
    ARXIV,
    ACL,
    PUBMED,
    CROSSREF,
    WEB_OF_SCIENCE,
    OPENALEX,
    SEMANTIC_SCHOLAR,
    HUGGING_FACE,
    PAPERS_WITH_CODE,
    CSL,
    BIBTEX,
    RIS,
    /** A page that lists titles and abstracts. */
    LISTING,
    /** Somebody's summary in place of the abstract. */
    DIGEST;

    /** The name used in the graph and in printed output, such as {@code semantic-scholar}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The source of a label. */
    public static Source of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
