package org.papergraph.api;

import java.util.Comparator;
import java.util.List;

/**
 * What happened to one node.
 *
 * @param node as the later graph has it, or the earlier one where it is gone
 * @param papersBefore how many papers the earlier graph counts for it; 0 where such nodes have no such count
 * @param papersAfter the same in the later graph
 * @param properties names of the values that differ, where both graphs have the node; what follows from the text of a
 *     paper is named only where the text is the same
 */
public record NodeChange(NamedNode node, long papersBefore, long papersAfter, List<String> properties) {

    /** The largest change of the count first, then by identity. */
    static final Comparator<NodeChange> LARGEST_FIRST = Comparator.<NodeChange>comparingLong(
                    change -> -Math.abs(change.papersAfter - change.papersBefore))
            .thenComparing(change -> change.node.id());

    public NodeChange {
        properties = List.copyOf(properties);
    }
}
