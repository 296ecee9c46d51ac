package org.papergraph.resolve;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What short forms stand for: how many papers define each of them as what. A short form that a paper uses without
 * defining it takes the meaning that a {@link ClearMajority} of those papers gives it. A function of the set of papers.
 */
public final class Meanings {

    private final NavigableMap<String, NavigableMap<NodeRef, Integer>> papers = new TreeMap<>();

    /** Counts {@code change} more (or fewer, if negative) papers that define the short form as the node. */
    public void add(String shortKey, NodeRef meaning, int change) {
        papers.computeIfAbsent(shortKey, k -> new TreeMap<>()).merge(meaning, change, Integer::sum);
    }

    /** Adds all counts of other meanings. */
    public void addAll(Meanings other) {
        other.papers.forEach((shortKey, meanings) -> meanings.forEach((node, n) -> add(shortKey, node, n)));
    }

    /** The number of papers that define the short form as each node. */
    public Map<NodeRef, Integer> of(String shortKey) {
        return papers.getOrDefault(shortKey, new TreeMap<>());
    }

    /** The node that an undefined use of the short form belongs to; empty where the short form stays its own. */
    public Optional<NodeRef> dominant(String shortKey) {
        return ClearMajority.of(of(shortKey));
    }
}
