package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.summary.Plan;

/** How the server goes about the questions that must not cost more in a larger graph. */
@ExtendWith(GraphServer.class)
class QueryPlanIT {

    private final GraphConnection connection;

    QueryPlanIT(GraphConnection connection) {
        this.connection = connection;
    }

    @BeforeEach
    void load() {
        new Answers(connection).load();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RELATED_PAPERS",
                "SIMILAR_PAPERS",
                "SIMILAR_TO_VECTOR",
                "FIND_PAPER",
                "SEARCH",
                "PAPER_CARD",
                "PAPER_MENTIONS",
                "EVIDENCE",
                "WHAT_IS",
                "CONCEPT_NEIGHBOURS",
                "PAPERS_ABOUT_CONCEPT",
                "HOW_PAPERS_CONNECT"
            })
    void looksUpWithoutReadingAllNodesOfAKind(Query query) {
        Map<String, Object> values = CypherFile.of(query.source()).defaults();
        assertLooksUp(query.with(values));
        assertLooksUp(new org.neo4j.driver.Query(query.text(), values)); // as in cypher-shell and Neo4j Browser
    }

    private void assertLooksUp(org.neo4j.driver.Query asked) {
        Plan plan = connection.read(tx -> tx.run(asked.withText("PROFILE " + asked.text()))
                .consume()
                .queryProfile()
                .orElseThrow());
        assertThat(Operators.of(plan))
                .isNotEmpty()
                .doesNotContain(
                        "AllNodesScan",
                        "NodeByLabelScan",
                        "UnionNodeByLabelsScan",
                        "DirectedRelationshipTypeScan",
                        "UndirectedRelationshipTypeScan",
                        "DirectedAllRelationshipsScan",
                        "UndirectedAllRelationshipsScan");
    }
}
