package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.DatabaseNotFoundException;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.LoginRefusedException;
import org.papergraph.paper.PaperRecord;

/** A graph through the driver that an application has already. */
@ExtendWith(GraphServer.class)
class GivenDriverIT {

    private final ConnectionSettings settings;
    private final Driver driver;

    GivenDriverIT(ConnectionSettings settings) {
        this.settings = settings;
        this.driver = driver(settings.password());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void staysOpenWhenTheGraphIsClosed() {
        try (PaperGraph graph = PaperGraph.connect(driver, settings.database())) {
            graph.build(
                    sink -> sink.accept(PaperRecord.of("1", "Graph neural networks", "They fold proteins.")),
                    BuildOptions.standard(),
                    BuildProgress.SILENT);
            assertThat(graph.paper("1").title()).isEqualTo("Graph neural networks");
        }
        driver.verifyConnectivity();
        try (PaperGraph again = PaperGraph.connect(driver, "")) {
            assertThat(again.paper("1").sources()).hasSize(1);
        }
    }

    @Test
    void showsAnAddressAndNoLogin() {
        try (PaperGraph graph = PaperGraph.connect(driver, "")) {
            ConnectionSettings shown = graph.settings();
            assertThat(URI.create(shown.uri()).getPort())
                    .isEqualTo(URI.create(settings.uri()).getPort());
            assertThat(List.of(shown.user(), shown.password())).containsOnly("");
            assertThat(shown.database()).isEqualTo("neo4j");
            assertThat(shown).hasToString(shown.uri() + " database neo4j without a password");
        }
    }

    @Test
    void isRefusedByNameOfTheFailure() {
        assertThatThrownBy(() -> PaperGraph.connect(driver, "elsewhere"))
                .isInstanceOf(DatabaseNotFoundException.class)
                .hasMessageContaining("'elsewhere'");
        try (Driver wrong = driver("opensesame")) {
            assertThatThrownBy(() -> PaperGraph.connect(wrong, ""))
                    .isInstanceOf(LoginRefusedException.class)
                    .hasMessageContaining("the given driver")
                    .hasMessageNotContaining("opensesame");
        }
        driver.verifyConnectivity();
    }

    private Driver driver(String password) {
        return GraphDatabase.driver(settings.uri(), AuthTokens.basic(settings.user(), password));
    }
}
