package org.papergraph.api;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the graph holds.
 *
 * @param nodes number of nodes by label
 * @param relationships number of relationships by type
 */
public record GraphStats(Map<String, Long> nodes, Map<String, Long> relationships) {

    public GraphStats {
        nodes = Collections.unmodifiableMap(new TreeMap<>(nodes));
        relationships = Collections.unmodifiableMap(new TreeMap<>(relationships));
    }
}
