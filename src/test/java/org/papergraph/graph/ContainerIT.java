package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.neo4j.Neo4jContainer;

/** A server that is set up as the embedded one never is. */
@Tag("container")
class ContainerIT {

    @Test
    void needsNoUserWhereTheServerAsksForNone() {
        try (Neo4jContainer container = GraphServer.newContainer().withoutAuthentication()) {
            container.start();
            try (GraphConnection connection =
                    GraphConnection.open(ConnectionSettings.withoutPassword(container.getBoltUrl()))) {
                Schema.apply(connection);
                assertThat(connection.query(Query.TOP_CONCEPTS, Map.of())).isEmpty();
            }
        }
    }
}
