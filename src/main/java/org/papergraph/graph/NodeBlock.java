package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nodes of a graph that is loaded which one transaction creates. */
final class NodeBlock implements LoadStreams.Work {

    private final List<GraphNode> nodes = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final String[] elements;

    /**
     * None yet.
     *
     * @param elements takes the element ids of the nodes, by number
     */
    NodeBlock(String[] elements) {
        this.elements = elements;
    }

    void add(GraphNode node, int number) {
        nodes.add(node);
        numbers.add(number);
    }

    int size() {
        return nodes.size();
    }

    @Override
    public void write(Statements tx, boolean isNew) {
        if (isNew) {
            create(tx);
        } else {
            find(tx);
        }
    }

    private void create(Statements tx) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            GraphNode node = nodes.get(i);
            rows.add(List.of(numbers.get(i), node.labels(), node.properties()));
        }
        tx.run(
                Statement.CREATE_NODES,
                "rows",
                rows,
                row -> elements[row.get("number").asInt()] = row.get("node").asString());
    }

    private void find(Statements tx) {
        Map<NodeKind, Map<String, Integer>> byKind = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            NodeId id = nodes.get(i).id();
            byKind.computeIfAbsent(id.kind(), k -> new HashMap<>()).put(id.key(), numbers.get(i));
        }
        byKind.forEach((kind, wanted) -> tx.each(
                Statement.FIND_NODES,
                Map.of(
                        "label", kind.label(),
                        "property", kind.properties().get(0).name(),
                        "keys", List.copyOf(wanted.keySet())),
                row -> elements[wanted.getOrDefault(row.get("key").asString(), 0)] =
                        row.get("node").asString()));
    }
}
