package org.papergraph.graph;

import java.util.function.Consumer;

/** Nodes and relationships in an order that the graph alone decides: a whole graph, or the answer to a question. */
public interface GraphSource {

    /**
     * Tells of all nodes of a kind, in the order of their keys.
     *
     * @param kind which
     * @param edges whether to tell of the relationships that they hold
     * @param sink takes one node after the other
     */
    void read(NodeKind kind, boolean edges, Consumer<GraphNode> sink);
}
