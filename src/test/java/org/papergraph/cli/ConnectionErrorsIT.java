package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;

/** What a person reads who can't connect. */
@ExtendWith(GraphServer.class)
class ConnectionErrorsIT {

    private final ConnectionSettings server;

    ConnectionErrorsIT(ConnectionSettings server) {
        this.server = server;
    }

    /** One attempt only: after three the server refuses the right password, too, for a while. */
    @Test
    void aWrongPasswordIsRefusedAndNotShown() {
        CommandRun run = stats(server.uri(), "opensesame", "neo4j");
        isOneLine(run, "refuses the password of user '" + server.user() + "'");
    }

    @Test
    void aDatabaseThatDoesNotExistIsNamed() {
        isOneLine(stats(server.uri(), server.password(), "elsewhere"), "no database 'elsewhere'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt://localhost:", "neo4j://localhost:", "neo4j://reader:opensesame@localhost:"})
    void aServerThatIsNotThereIsNamed(String address) throws IOException {
        int port = closedPort();
        isOneLine(stats(address + port, "opensesame", "neo4j"), "No Neo4j answers at ", "localhost:" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:7687", "nonsense", "http://localhost:1", "neo4j://"})
    void anAddressThatIsNoneIsNamed(String address) {
        isOneLine(stats(address, "opensesame", "neo4j"), address);
    }

    @Test
    void theStackTraceIsShownWhereItIsAskedFor() throws IOException {
        String uri = "bolt://localhost:" + closedPort();
        CommandRun run =
                CommandRun.of("stats", "--verbose", "--uri", uri, "--user", "neo4j", "--password", "opensesame");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).first().asString().startsWith("papergraph: No Neo4j answers at ");
        assertThat(run.err()).contains("\tat org.papergraph.").doesNotContain("opensesame");
    }

    private CommandRun stats(String uri, String password, String database) {
        return CommandRun.of(
                "stats", "--uri", uri, "--user", server.user(), "--password", password, "--database", database);
    }

    private void isOneLine(CommandRun run, String... parts) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith("papergraph: ")
                .contains(parts);
        assertThat(run.err()).doesNotContain("opensesame").doesNotContain("\tat ");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
