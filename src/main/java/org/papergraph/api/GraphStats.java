package org.papergraph.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

    static GraphStats read(List<Map<String, @Nullable Object>> rows) {
        Map<String, Long> nodes = new TreeMap<>();
        Map<String, Long> relationships = new TreeMap<>();
        Row.all(rows, row -> row).forEach(row -> {
            Map<String, Long> table = "node".equals(row.text("kind")) ? nodes : relationships;
            table.put(row.text("name"), row.count("count"));
        });
        return new GraphStats(nodes, relationships);
    }
}
