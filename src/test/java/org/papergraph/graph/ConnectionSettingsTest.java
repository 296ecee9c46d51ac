package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"me:hidden", "me:hid@den", "me:hid/den", "me:@hidden@"})
    void neverShowsThePassword(String login) {
        ConnectionSettings settings = new ConnectionSettings("bolt://" + login + "@localhost", "me", "hidden", "");
        assertThat(settings).hasToString("bolt://localhost database neo4j as me");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bolt://me:hidden@localhost:x", "bolt://me:hi dden@localhost", "http://me:hidden@localhost"})
    void anAddressThatIsNoneIsNotRepeatedWithItsPassword(String uri) {
        ConnectionSettings settings = new ConnectionSettings(uri, "me", "hidden", "");

        assertThatThrownBy(() -> OwnDriver.open(settings))
                .isInstanceOf(DatabaseUnreachableException.class)
                .hasMessageContaining("localhost")
                .hasMessageNotContaining("dden")
                .hasNoCause();
    }
}
