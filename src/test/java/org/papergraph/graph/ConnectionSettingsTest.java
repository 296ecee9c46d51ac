package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionSettingsTest {

    @Test
    void readsTheFourVariables() {
        Map<String, String> environment = Map.of(
                "NEO4J_URI", "neo4j+s://db.example.org",
                "NEO4J_USERNAME", "reader",
                "NEO4J_PASSWORD", "hidden",
                "NEO4J_DATABASE", "papers");
        assertThat(ConnectionSettings.of(environment))
                .contains(new ConnectionSettings("neo4j+s://db.example.org", "reader", "hidden", "papers"));
    }

    @Test
    void isEmptyWithoutAnAddress() {
        assertThat(ConnectionSettings.of(Map.of("NEO4J_PASSWORD", "hidden"))).isEmpty();
    }

    @Test
    void takesTheUsualUserAndDatabaseWhereNoneIsGiven() {
        Map<String, String> environment = Map.of("NEO4J_URI", "bolt://localhost", "NEO4J_PASSWORD", "hidden");
        assertThat(ConnectionSettings.of(environment))
                .contains(new ConnectionSettings("bolt://localhost", "neo4j", "hidden", "neo4j"));
    }

    @Test
    void logsInNowhereWithoutUserAndPassword() {
        assertThat(ConnectionSettings.of(Map.of("NEO4J_URI", "bolt://localhost"))
                        .orElseThrow()
                        .authenticates())
                .isFalse();
    }

    @Test
    void neverShowsThePassword() {
        ConnectionSettings settings = new ConnectionSettings("bolt://me:hidden@localhost", "me", "hidden", "");
        assertThat(settings).hasToString("bolt://localhost database neo4j as me");
    }
}
