package org.papergraph.api;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.NodeId;
import org.papergraph.graph.NodeKind;

/**
 * What changed from one graph to another. Counts are complete; of each sort of change, the largest are named. A graph
 * compared with itself gives nothing, and two graphs compared the other way round give the same with {@code added} and
 * {@code gone}, {@code risen} and {@code fallen} in each other's place.
 *
 * @param nodes by kind, all kinds
 * @param relationships by type, all types
 */
public record GraphDiff(Map<NodeKind, NodeChanges> nodes, Map<EdgeKind, EdgeChanges> relationships) {

    /** So many changes of each sort are named where nobody says how many. */
    public static final int DEFAULT_LIMIT = 20;

    public GraphDiff {
        nodes = Collections.unmodifiableMap(new EnumMap<>(nodes));
        relationships = Collections.unmodifiableMap(new EnumMap<>(relationships));
    }

    /**
     * Compares two exports of whole graphs, as {@link GraphFormat#CSV} has them. Both are read once, side by side: some
     * rows in memory, whatever their size.
     *
     * @param before folder of the earlier graph
     * @param after folder of the later graph
     * @param limit how many changes of each sort are named; 0 for counts alone
     * @throws UnreadableExportException if one of them is no such folder, or damaged
     */
    public static GraphDiff between(Path before, Path after, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("a limit is not below 0: " + limit);
        }
        ImportFile.requireAll(before);
        ImportFile.requireAll(after);
        Map<NodeId, NamedNode> named = new HashMap<>();
        Map<EdgeKind, EdgeComparison> compared = new EnumMap<>(EdgeKind.class);
        for (EdgeKind kind : EdgeKind.values()) {
            EdgeComparison comparison = new EdgeComparison(kind, limit);
            comparison.run(before, after);
            comparison.ends().forEach(end -> named.put(id(end), end));
            compared.put(kind, comparison);
        }
        Map<NodeKind, NodeChanges> nodes = new EnumMap<>(NodeKind.class);
        for (NodeKind kind : NodeKind.values()) {
            NodeComparison comparison = new NodeComparison(kind, limit, node -> named.replace(id(node), node));
            nodes.put(kind, comparison.run(before, after));
        }
        Map<EdgeKind, EdgeChanges> relationships = new EnumMap<>(EdgeKind.class);
        compared.forEach((kind, comparison) ->
                relationships.put(kind, comparison.changes(end -> named.getOrDefault(id(end), end))));
        return new GraphDiff(nodes, relationships);
    }

    /** Whether a folder looks like one that can be compared: it holds a file of an exported graph. */
    public static boolean isExport(Path folder) {
        return ImportFile.isAnyIn(folder);
    }

    /** What happened to the nodes of a kind. */
    public NodeChanges of(NodeKind kind) {
        return Optional.ofNullable(nodes.get(kind)).orElseThrow();
    }

    /** What happened to the relationships of a type. */
    public EdgeChanges of(EdgeKind kind) {
        return Optional.ofNullable(relationships.get(kind)).orElseThrow();
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return nodes.values().stream().allMatch(NodeChanges::isEmpty)
                && relationships.values().stream().allMatch(EdgeChanges::isEmpty);
    }

    private static NodeId id(NamedNode node) {
        return new NodeId(node.kind(), node.id());
    }
}
