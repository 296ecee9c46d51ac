package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.Query;
import org.papergraph.graph.QueryTimeoutException;
import org.papergraph.graph.Schema;
import org.papergraph.graph.TestCypher;

/** Questions that take no longer than they may. */
@ExtendWith(GraphServer.class)
class TimeLimitIT {

    private static final Duration SHORT = Duration.ofMillis(300);

    /** What a busy machine may add; the answer itself would take minutes. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final GraphConnection connection;
    private final PaperGraph graph;

    TimeLimitIT(GraphConnection connection) {
        this.connection = connection;
        this.graph = PaperGraph.connect(connection.settings());
    }

    @BeforeEach
    void prepare() {
        Schema.apply(connection);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void aSlowQuestionEndsWithItsLimit() {
        TestCypher.run(connection, "slow-graph");
        PaperGraph hurried = graph.withTimeout(SHORT);
        assertThat(time(() -> hurried.path("from", "to", 3))).isBetween(SHORT, SOON);
        assertThatThrownBy(() -> hurried.query(Query.HOW_PAPERS_CONNECT, Map.of("from", "from", "to", "to")))
                .isInstanceOf(QueryTimeoutException.class)
                .hasMessage("Query how-papers-connect took longer than 0.3 s and was stopped.");
        assertThat(graph.stats().nodes()).containsEntry("Paper", 122L);
    }

    @Test
    void waitingForAConnectionCountsToo() {
        ConnectionSettings settings = connection.settings();
        Config one = Config.builder().withMaxConnectionPoolSize(1).build();
        SessionConfig database =
                SessionConfig.builder().withDatabase(settings.database()).build();
        try (Driver driver = GraphDatabase.driver(
                        settings.uri(), AuthTokens.basic(settings.user(), settings.password()), one);
                PaperGraph narrow = PaperGraph.connect(driver, settings.database())) {
            try (Session session = driver.session(database)) {
                session.beginTransaction().run(TestCypher.text("count-nodes"));
                PaperGraph hurried = narrow.withTimeout(SHORT);
                assertThat(time(hurried::stats)).isBetween(SHORT, SOON);
                assertThat(time(() -> hurried.relatedToText("", "Graph neural networks (GNN).", 3)))
                        .isBetween(SHORT, SOON);
            }
            assertThat(narrow.stats().nodes()).containsEntry("Paper", 0L);
        }
    }

    @Test
    void aQuestionOfSeveralReadsHasOneLimitForAll() throws InterruptedException {
        Duration enough = Duration.ofSeconds(3);
        GraphConnection limited = connection.within(enough);
        assertThat(limited.query(Query.OVERVIEW, Map.of())).isNotEmpty();
        Thread.sleep(enough.toMillis());
        assertThatThrownBy(() -> limited.query(Query.OVERVIEW, Map.of())).isInstanceOf(QueryTimeoutException.class);
        assertThat(connection.query(Query.OVERVIEW, Map.of())).isNotEmpty();
    }

    @Test
    void closingAViewLeavesTheGraphOpen() {
        try (PaperGraph view = graph.withTimeout(Duration.ofDays(1_000_000))) {
            assertThat(view.stats()).isEqualTo(graph.stats());
        }
        assertThat(graph.stats().nodes()).containsKey("Paper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void aLimitIsAboveZero(Duration limit) {
        assertThatThrownBy(() -> graph.withTimeout(limit)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Duration time(ThrowingCallable question) {
        long start = System.nanoTime();
        assertThatThrownBy(question).isInstanceOf(QueryTimeoutException.class);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
