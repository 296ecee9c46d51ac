package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.summary.Plan;

/** The statements that read a whole graph. */
@ExtendWith(GraphServer.class)
class NodeKindIT {

    private final GraphConnection connection;

    NodeKindIT(GraphConnection connection) {
        this.connection = connection;
    }

    @BeforeEach
    void load() {
        new Answers(connection).load();
    }

    @ParameterizedTest
    @EnumSource
    void isReadInTheOrderOfAnIndexSoThatTheServerHoldsNoMoreThanARow(NodeKind kind) {
        Plan plan = connection.read(tx -> tx.run("EXPLAIN " + kind.text(), Map.of("edges", true))
                .consume()
                .queryPlan()
                .orElseThrow());
        assertThat(Operators.of(plan))
                .anyMatch(operator -> operator.startsWith("NodeIndexScan") || operator.startsWith("NodeUniqueIndex"))
                .noneMatch(operator -> operator.contains("Sort") || operator.startsWith("Eager"));
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfEveryNodeOnceInOrder(NodeKind kind) {
        List<GraphNode> nodes = read(kind, false);
        assertThat(nodes).extracting(GraphNode::id).isSorted().doesNotHaveDuplicates();
        assertThat(nodes).allSatisfy(node -> {
            assertThat(node.labels()).contains(kind.label());
            assertThat(node.edges()).isEmpty();
        });
        long expected = TestCypher.rows(connection, "nodes", Map.of()).stream()
                .filter(row -> row.get("labels") instanceof List<?> labels && labels.contains(kind.label()))
                .count();
        assertThat(nodes).isNotEmpty().hasSize(kind == NodeKind.PAPERGRAPH ? 1 : (int) expected);
    }

    @Test
    void allKindsTogetherTellOfEveryRelationshipOnce() {
        List<GraphEdge> edges = new ArrayList<>();
        for (NodeKind kind : NodeKind.values()) {
            read(kind, true).forEach(node -> edges.addAll(node.edges()));
        }
        assertThat(edges)
                .doesNotHaveDuplicates()
                .hasSize(TestCypher.rows(connection, "relationships", Map.of()).size());
    }

    private List<GraphNode> read(NodeKind kind, boolean edges) {
        List<GraphNode> nodes = new ArrayList<>();
        connection.export(graph -> {
            graph.read(kind, edges, nodes::add);
            return nodes;
        });
        return nodes;
    }
}
