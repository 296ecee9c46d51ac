package org.papergraph.resolve;

import java.util.Map;
import java.util.Optional;

/**
 * What papers agree on: at least {@value #MIN_PAPERS} of them say so, and they are at least {@value #MIN_SHARE} of all
 * that say anything. A function of the counts alone, so that it can be undone when they change.
 */
public final class ClearMajority {

    static final int MIN_PAPERS = 2;
    static final double MIN_SHARE = 0.8;

    private ClearMajority() {}

    /**
     * The value that the papers agree on, if they do.
     *
     * @param papers how many papers say each value
     */
    public static <T> Optional<T> of(Map<T, Integer> papers) {
        int all = papers.values().stream().mapToInt(n -> n).sum();
        return papers.entrySet().stream()
                .filter(e -> e.getValue() >= MIN_PAPERS && e.getValue() >= MIN_SHARE * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
