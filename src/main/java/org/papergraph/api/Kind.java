package org.papergraph.api;

import java.util.Collection;
import java.util.Locale;

/** What an answer can hold: papers, and what they share. */
public enum Kind {
    PAPER,
    CONCEPT,
    DATASET,
    REPOSITORY;

    /** The word for it in answers and in print, such as {@code concept}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word, or of the labels of a node. */
    static Kind of(Collection<String> labels) {
        for (Kind kind : values()) {
            if (labels.stream().anyMatch(kind.name()::equalsIgnoreCase)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind goes by " + labels);
    }
}
