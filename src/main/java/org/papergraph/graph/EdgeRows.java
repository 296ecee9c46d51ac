package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Relationships for one statement that creates them. Each of their ends is sent once, by its element id, and looked up
 * once by the server; the rows name it by its place.
 */
final class EdgeRows {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> nodes = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** Adds a relationship between two nodes, by their element ids, with whatever else the statement wants of it. */
    void add(String from, String to, Object... more) {
        add(from, to, List.of(more));
    }

    /** The same, with a null where there is no such value. */
    void add(String from, String to, List<@Nullable Object> more) {
        List<@Nullable Object> row = new ArrayList<>(2 + more.size());
        row.add(place(from));
        row.add(place(to));
        row.addAll(more);
        rows.add(row);
    }

    private int place(String node) {
        int next = nodes.size();
        int place = places.computeIfAbsent(node, k -> next);
        if (place == next) {
            nodes.add(node);
        }
        return place;
    }

    /** The element ids between which they are, in the order in which they came. */
    List<List<String>> ends() {
        return rows.stream()
                .map(row -> List.of(nodes.get((Integer) row.get(0)), nodes.get((Integer) row.get(1))))
                .toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What the statement takes. */
    Map<String, Object> parameters() {
        return Map.of("nodes", nodes, "rows", rows);
    }
}
