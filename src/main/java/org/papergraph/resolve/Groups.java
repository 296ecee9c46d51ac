package org.papergraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Strings that belong together, and with whatever these belong to: union-find (Tarjan 1975). Each group goes by its
 * smallest string, in whatever order the groups were united. Nearly constant time per call. Not thread-safe.
 */
final class Groups {

    private final Map<String, String> parents = new HashMap<>();

    /** Makes one group of the groups of two strings. */
    void unite(String a, String b) {
        String first = of(a);
        String second = of(b);
        boolean inOrder = first.compareTo(second) <= 0;
        String smallest = inOrder ? first : second;
        parents.put(first, smallest);
        parents.put(second, smallest);
    }

    /** The smallest string of a string's group; the string itself where it was united with none. */
    String of(String member) {
        String node = member;
        for (String up = parents.getOrDefault(node, node); !up.equals(node); up = parents.getOrDefault(node, node)) {
            parents.put(node, parents.getOrDefault(up, up));
            node = up;
        }
        return node;
    }

    /** Whether a string was united with any, be it itself. */
    boolean isKnown(String member) {
        return parents.containsKey(member);
    }

    /** Every string that was united with any, itself included, and the smallest of its group. */
    Map<String, String> byMember() {
        Map<String, String> groups = new HashMap<>();
        List.copyOf(parents.keySet()).forEach(member -> groups.put(member, of(member)));
        return groups;
    }
}
