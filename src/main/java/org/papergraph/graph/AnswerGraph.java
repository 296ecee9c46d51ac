package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** The nodes and relationships on the paths of an answer, each once, in memory: the queries limit what there is. */
final class AnswerGraph implements GraphSource {

    private final NavigableMap<NodeId, Node> nodes = new TreeMap<>();
    private final Map<NodeId, List<GraphEdge>> edges = new HashMap<>();

    /** Takes the paths out of the rows. */
    AnswerGraph(List<Record> rows) {
        Map<String, NodeId> ids = new HashMap<>();
        Map<String, Relationship> relationships = new HashMap<>();
        for (Record row : rows) {
            for (Value value : row.values()) {
                Path path = value.asPath();
                path.nodes().forEach(node -> ids.computeIfAbsent(node.elementId(), first -> add(node)));
                path.relationships().forEach(edge -> relationships.put(edge.elementId(), edge));
            }
        }
        relationships.values().forEach(relationship -> add(relationship, ids));
    }

    @Override
    public void read(NodeKind kind, boolean withEdges, Consumer<GraphNode> sink) {
        nodes.forEach((id, node) -> {
            if (id.kind() == kind) {
                List<GraphEdge> held = withEdges ? edges.getOrDefault(id, List.of()) : List.of();
                sink.accept(new GraphNode(id, labels(node), node.asMap(), held));
            }
        });
    }

    private NodeId add(Node node) {
        NodeId id = NodeKind.of(labels(node)).idOf(node.asMap());
        nodes.put(id, node);
        return id;
    }

    private void add(Relationship relationship, Map<String, NodeId> ids) {
        EdgeKind kind = EdgeKind.valueOf(relationship.type());
        NodeId from = id(ids, relationship.startNodeElementId());
        NodeId to = id(ids, relationship.endNodeElementId());
        edges.computeIfAbsent(kind.isHeldByItsEnd() ? to : from, first -> new ArrayList<>())
                .add(new GraphEdge(from, kind, to, relationship.asMap()));
    }

    private static NodeId id(Map<String, NodeId> ids, String elementId) {
        return Optional.ofNullable(ids.get(elementId)).orElseThrow();
    }

    private static List<String> labels(Node node) {
        return StreamSupport.stream(node.labels().spliterator(), false).toList();
    }
}
