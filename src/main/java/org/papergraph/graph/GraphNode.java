package org.papergraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A node and the relationships that it holds.
 *
 * @param id its identity
 * @param labels all of them, in alphabetical order
 * @param properties by name: String, Long, Double, LocalDate or lists of them
 * @param edges in the order of their ends; empty also where nobody asked for them
 */
public record GraphNode(NodeId id, List<String> labels, Map<String, Object> properties, List<GraphEdge> edges) {

    private static final Comparator<GraphEdge> BY_ENDS =
            Comparator.comparing(GraphEdge::from).thenComparing(GraphEdge::to);

    public GraphNode {
        labels = labels.stream().sorted().toList();
        edges = edges.stream().sorted(BY_ENDS).toList();
    }
}
