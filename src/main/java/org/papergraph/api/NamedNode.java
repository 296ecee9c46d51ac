package org.papergraph.api;

import org.papergraph.graph.NodeKind;

/**
 * A node, and what people call it.
 *
 * @param kind of the node
 * @param id its identity
 * @param name its name or title; the identity where it has none
 */
public record NamedNode(NodeKind kind, String id, String name) {}
