package org.papergraph.graph;

import java.util.Map;

/**
 * A relationship.
 *
 * @param from where it begins
 * @param kind its type
 * @param to where it leads
 * @param properties by name: String, Long, Double or lists of them
 */
public record GraphEdge(NodeId from, EdgeKind kind, NodeId to, Map<String, Object> properties) {}
