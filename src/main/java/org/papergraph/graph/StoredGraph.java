package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Value;

/** The whole graph, read from the server as it is asked for: some rows in memory at a time, whatever its size. */
final class StoredGraph implements GraphSource {

    private final QueryRunner transaction;

    /** The graph as one transaction sees it. */
    StoredGraph(QueryRunner transaction) {
        this.transaction = transaction;
    }

    @Override
    public void read(NodeKind kind, boolean edges, Consumer<GraphNode> sink) {
        transaction.run(kind.text(), Map.of("edges", edges)).forEachRemaining(row -> {
            Map<String, Object> properties = row.get("properties").asMap();
            NodeId id = kind.idOf(properties);
            List<GraphEdge> told = row.get("edges").asList(edge -> edge(id, edge));
            sink.accept(new GraphNode(id, labels(row.get("labels")), properties, told));
        });
    }

    private static GraphEdge edge(NodeId holder, Value edge) {
        NodeKind other = NodeKind.of(labels(edge.get(0)));
        return EdgeKind.heldBy(holder.kind(), other)
                .between(
                        holder,
                        new NodeId(other, edge.get(1).asString()),
                        edge.get(2).asMap());
    }

    private static List<String> labels(Value labels) {
        return labels.asList(Value::asString);
    }
}
