package org.papergraph.api;

import java.util.List;

/**
 * Changes of one sort.
 *
 * @param count how many there are
 * @param first the first of them, largest first, as many as were asked for
 * @param <T> what changed
 */
public record Changes<T>(long count, List<T> first) {

    public Changes {
        first = List.copyOf(first);
    }

    /** How many there are beyond those that are named. */
    public long more() {
        return count - first.size();
    }
}
