package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

@ExtendWith(GraphServer.class)
class GraphConnectionIT {

    @Test
    void readsWhatItWrote(GraphConnection connection) {
        TestCypher.run(connection, "one-node");
        assertThat(nodes(connection)).isEqualTo(1);
    }

    @Test
    void seesInEverySessionWhatWasWrittenBefore(ConnectionSettings settings) {
        Set<BookmarkManager> bookmarks = new HashSet<>();
        try (Driver driver = OwnDriver.open(settings)) {
            GraphConnection connection = GraphConnection.of(watched(driver, bookmarks), settings.database());
            bookmarks.clear();
            TestCypher.run(connection, "one-node");
            nodes(connection);
            nodes(connection.within(Duration.ofMinutes(1)));
            connection.query(Query.named("overview").orElseThrow(), Map.of());
            connection.export(source -> source);
        }
        assertThat(bookmarks).hasSize(1).first().satisfies(all -> assertThat(all.getBookmarks())
                .isNotEmpty());
    }

    /** A driver that hands on to another, and keeps by which bookmarks its sessions were told to go; none is NULL. */
    private static Driver watched(Driver driver, Set<BookmarkManager> bookmarks) {
        return (Driver)
                Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (p, m, a) -> {
                    Stream.of(a == null ? new Object[0] : a)
                            .filter(SessionConfig.class::isInstance)
                            .map(config ->
                                    ((SessionConfig) config).bookmarkManager().orElse(null))
                            .forEach(bookmarks::add);
                    return m.invoke(driver, a);
                });
    }

    @Test
    void findsAnEmptyGraphAtTheStartOfEveryTest(GraphConnection connection) {
        assertThat(nodes(connection)).isZero();
    }

    @Test
    void refusesAWrongPasswordWithoutShowingIt(ConnectionSettings settings) {
        ConnectionSettings wrong = new ConnectionSettings(settings.uri(), settings.user(), "opensesame", "");
        assertThatThrownBy(() -> GraphConnection.open(wrong))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("'neo4j'")
                .hasMessageNotContaining("opensesame");
    }

    @Test
    void asksForALoginWhereOneIsNeeded(ConnectionSettings settings) {
        assertThatThrownBy(() -> GraphConnection.open(ConnectionSettings.withoutPassword(settings.uri())))
                .isInstanceOf(LoginRefusedException.class);
    }

    @Test
    void namesTheDatabaseThatDoesNotExist(ConnectionSettings settings) {
        ConnectionSettings elsewhere =
                new ConnectionSettings(settings.uri(), settings.user(), settings.password(), "elsewhere");
        assertThatThrownBy(() -> GraphConnection.open(elsewhere))
                .isInstanceOf(DatabaseNotFoundException.class)
                .hasMessageContaining("'elsewhere'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+s", "neo4j+ssc"})
    void tellsMissingEncryptionFromAnAbsentServer(String scheme, ConnectionSettings settings) {
        String uri = settings.uri().replaceFirst("^[a-z]+", scheme.replace("+", "\\+"));
        ConnectionSettings encrypted = new ConnectionSettings(uri, settings.user(), settings.password(), "");
        assertThatThrownBy(() -> GraphConnection.open(encrypted)).isInstanceOf(InsecureConnectionException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bolt://localhost:1", "neo4j://localhost:1", "http://me:hidden@localhost:1", "not an address"})
    void saysInOneLineThatNobodyAnswers(String uri) {
        assertThatThrownBy(() -> GraphConnection.open(new ConnectionSettings(uri, "neo4j", "hidden", "")))
                .isInstanceOf(DatabaseUnreachableException.class)
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void hasNoVectorsWhereThereIsNoGraph(GraphConnection connection) {
        assertThat(new Embeddings(connection).report().model()).isEmpty();
    }

    private static long nodes(GraphConnection connection) {
        return connection.read(transaction -> transaction
                .run(TestCypher.text("count-nodes"))
                .single()
                .get("nodes")
                .asLong());
    }
}
