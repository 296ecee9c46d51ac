package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.papergraph.resolve.NodeRef;

/**
 * How the counts of co-occurrence edges change. An edge counts the papers that mention both of its ends and is there
 * exactly where each end is mentioned by two papers or more; so a pair of one paper counts before the batch where both
 * ends were linked then, and after it where both are linked now. The change of a count is the sum of these differences
 * over the papers of the batch and over their companions: the papers outside the batch that mention a node which
 * crosses the threshold. Quadratic in the mentions of one paper, linear in papers.
 */
final class CoOccurrences {

    private final Predicate<NodeRef> linkedBefore;
    private final Predicate<NodeRef> linked;
    private final Map<NodeRef, Map<NodeRef, Integer>> changes = new TreeMap<>();

    /**
     * No change yet.
     *
     * @param linkedBefore whether two papers or more mentioned a node before the batch
     * @param linked whether they do after it
     */
    CoOccurrences(Predicate<NodeRef> linkedBefore, Predicate<NodeRef> linked) {
        this.linkedBefore = linkedBefore;
        this.linked = linked;
    }

    /** Adds what one paper contributes that mentioned {@code before} and now mentions {@code after}. */
    void add(Collection<NodeRef> before, Collection<NodeRef> after) {
        count(before, linkedBefore, -1);
        count(after, linked, 1);
    }

    private void count(Collection<NodeRef> mentioned, Predicate<NodeRef> counts, int sign) {
        NavigableSet<NodeRef> ends = new TreeSet<>();
        for (NodeRef node : mentioned) {
            if (node.label().coOccurs() && counts.test(node)) {
                ends.add(node);
            }
        }
        List<NodeRef> sorted = new ArrayList<>(ends);
        for (int i = 0; i < sorted.size(); i++) {
            Map<NodeRef, Integer> from = changes.computeIfAbsent(sorted.get(i), k -> new TreeMap<>());
            for (NodeRef to : sorted.subList(i + 1, sorted.size())) {
                from.merge(to, sign, Integer::sum);
            }
        }
    }

    /** The changes that are not zero, from the smaller end to the larger, in order. */
    Map<NodeRef, Map<NodeRef, Integer>> changes() {
        changes.values().forEach(to -> to.values().removeIf(n -> n == 0));
        changes.values().removeIf(Map::isEmpty);
        return changes;
    }
}
