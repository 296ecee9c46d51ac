package org.papergraph.source;

import java.util.HashMap;
import java.util.Map;

/** Counts the entries of each listing in the order of one stream, where the place in the file is the rank. */
final class Ranks {

    private final Map<String, Integer> last = new HashMap<>();

    /** The next rank of a listing, from 1. */
    int next(String listing) {
        return last.merge(listing, 1, Integer::sum);
    }
}
