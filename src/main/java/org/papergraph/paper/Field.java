package org.papergraph.paper;

import java.util.Locale;

/** The part of a paper's text that something stands in. */
public enum Field {
    TITLE,
    ABSTRACT;

    /** The name used in the graph and in printed output: {@code title} or {@code abstract}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
