package org.papergraph.api;

import java.util.stream.Stream;

/**
 * What happened to the nodes of a kind. Each node is counted once.
 *
 * @param added nodes that only the later graph has
 * @param gone nodes that only the earlier graph has
 * @param risen nodes for which the later graph counts more papers
 * @param fallen nodes for which the later graph counts fewer papers
 * @param changed nodes with as many papers, but other values
 */
public record NodeChanges(
        Changes<NodeChange> added,
        Changes<NodeChange> gone,
        Changes<NodeChange> risen,
        Changes<NodeChange> fallen,
        Changes<NodeChange> changed) {

    /** Whether nothing happened to them. */
    public boolean isEmpty() {
        return Stream.of(added, gone, risen, fallen, changed).allMatch(changes -> changes.count() == 0);
    }
}
