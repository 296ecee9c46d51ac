package org.papergraph.graph;

import java.util.Comparator;

/**
 * The identity of a node, the same in every database that holds the graph.
 *
 * @param kind of the node
 * @param key the value of the kind's first property
 */
public record NodeId(NodeKind kind, String key) implements Comparable<NodeId> {

    private static final Comparator<NodeId> ORDER =
            Comparator.comparing(NodeId::kind).thenComparing(NodeId::key);

    @Override
    public int compareTo(NodeId other) {
        return ORDER.compare(this, other);
    }
}
