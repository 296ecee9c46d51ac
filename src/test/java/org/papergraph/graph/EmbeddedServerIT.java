package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.graph.EmbeddedServer.Options;

class EmbeddedServerIT {

    @TempDir
    Path folder;

    @Test
    void keepsTheGraphAndThePasswordFromOneStartToTheNext() {
        ConnectionSettings first;
        try (EmbeddedServer server = EmbeddedServer.start(folder, Options.alone())) {
            first = server.settings();
            try (GraphConnection connection = GraphConnection.open(first)) {
                TestCypher.run(connection, "one-node");
            }
        }
        try (EmbeddedServer server = EmbeddedServer.start(folder, Options.alone());
                GraphConnection connection = GraphConnection.open(server.settings())) {
            assertThat(server.settings().password()).hasSize(32).isEqualTo(first.password());
            assertThat(nodes(connection)).isEqualTo(1);
        }
    }

    @Test
    void makesTheIndexesFirstThatAnEarlierProcessLeftUnfinished() {
        try (EmbeddedServer server = EmbeddedServer.start(folder, Options.alone());
                GraphConnection connection = GraphConnection.open(server.settings())) {
            TestCypher.run(connection, "many-nodes");
            TestCypher.run(connection, "text-index");
        }
        try (EmbeddedServer server = EmbeddedServer.start(folder, Options.alone());
                GraphConnection connection = GraphConnection.open(server.settings())) {
            assertThat(TestCypher.rows(connection, "online-indexes", Map.of()))
                    .extracting(row -> row.get("name"))
                    .contains("listingTitle");
        }
    }

    @Test
    void letsOnlyTheOwnerReadThePassword() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        new PasswordFile(folder).create();
        assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void refusesAFolderInUseAndAPortInUseInOneLine() {
        assertThat(EmbeddedServer.running(folder)).isEmpty();
        try (EmbeddedServer server = EmbeddedServer.start(folder, Options.shared(0, 0))) {
            assertThatThrownBy(() -> EmbeddedServer.start(folder, Options.alone()))
                    .isInstanceOf(DataDirectoryInUseException.class)
                    .hasMessageContaining(folder.getFileName().toString())
                    .hasMessageNotContaining("\n");
            int port = URI.create(server.settings().uri()).getPort();
            assertThatThrownBy(() -> EmbeddedServer.start(folder.resolve("other"), Options.shared(port, 0)))
                    .isInstanceOf(ServerStartException.class)
                    .hasMessageContaining("Port " + port);
            assertThat(EmbeddedServer.running(folder)).contains(server.settings());
            assertThat(browserPage(server)).contains("Neo4j Browser");
        }
        assertThat(EmbeddedServer.running(folder)).isEmpty();
    }

    @Test
    void saysSoWhenThePasswordFileIsGone() throws IOException {
        EmbeddedServer.start(folder, Options.alone()).close();
        Files.delete(folder.resolve("password"));
        assertThatThrownBy(() -> EmbeddedServer.start(folder, Options.alone()))
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("password is missing");
    }

    @Test
    void recoversAfterAProcessWasKilledAndTellsItsRemainsFromARunningServer() throws Exception {
        Process other = serve();
        try {
            ConnectionSettings settings = awaitRunning();
            try (GraphConnection connection = GraphConnection.open(settings)) {
                TestCypher.run(connection, "one-node");
            }
            assertThatThrownBy(() -> EmbeddedServer.start(folder, Options.alone()))
                    .isInstanceOf(DataDirectoryInUseException.class)
                    .hasMessageContaining("another process");
        } finally {
            other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(folder.resolve("server.properties")).exists();
        assertThat(EmbeddedServer.running(folder)).isEmpty();
        try (EmbeddedServer server = EmbeddedServer.start(folder, Options.alone());
                GraphConnection connection = GraphConnection.open(server.settings())) {
            assertThat(nodes(connection)).isEqualTo(1);
        }
    }

    @Test
    void endsByItselfWhenTheProcessIsAskedToEnd() throws Exception {
        Process other = serve();
        awaitRunning();
        other.toHandle().destroy();
        assertThat(other.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("server.properties")).doesNotExist();
        assertThat(other.getInputStream().readAllBytes()).isEmpty();
    }

    private Process serve() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ServeProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private ConnectionSettings awaitRunning() throws InterruptedException {
        for (int tenths = 0; tenths < 600; tenths++) {
            Optional<ConnectionSettings> running = EmbeddedServer.running(folder);
            if (running.isPresent()) {
                return running.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no server after a minute");
    }

    private static long nodes(GraphConnection connection) {
        return connection.read(transaction -> transaction
                .run(TestCypher.text("count-nodes"))
                .single()
                .get("nodes")
                .asLong());
    }

    private static String browserPage(EmbeddedServer server) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.browser().orElseThrow()))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
