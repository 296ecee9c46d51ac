package org.papergraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EmbeddedServer;
import org.papergraph.graph.GraphServer;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * A Neo4j without any data, in a process of its own: a container where the environment names an image, in
 * {@code NEO4J_IMAGE}, else {@code serve}.
 *
 * @param settings how it is reached
 * @param stop ends it
 */
record EmptyServer(ConnectionSettings settings, Runnable stop) implements AutoCloseable {

    private static final int START_SECONDS = 120;

    static EmptyServer start(Path folder) throws IOException, InterruptedException {
        return System.getenv("NEO4J_IMAGE") == null ? serve(folder.resolve("server")) : container();
    }

    private static EmptyServer container() {
        Neo4jContainer container = GraphServer.newContainer();
        container.start();
        return new EmptyServer(
                new ConnectionSettings(container.getBoltUrl(), "neo4j", container.getAdminPassword(), ""),
                container::stop);
    }

    private static EmptyServer serve(Path data) throws IOException, InterruptedException {
        Process process = Timed.process(
                        Timed.papergraph(
                                "serve", "--data-dir", data.toString(), "--bolt-port", "0", "--http-port", "0"),
                        Map.of())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runnable stop = () -> {
            process.destroy();
            process.onExit().join();
        };
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            Optional<ConnectionSettings> settings = EmbeddedServer.running(data);
            if (settings.isPresent()) {
                return new EmptyServer(settings.get(), stop);
            }
            Thread.sleep(100);
        }
        stop.run();
        throw new IOException("no server came up in " + data);
    }

    /** The environment that leads a process here. */
    Map<String, String> environment() {
        return Map.of(
                "NEO4J_URI", settings.uri(), "NEO4J_USERNAME", settings.user(), "NEO4J_PASSWORD", settings.password());
    }

    @Override
    public void close() {
        stop.run();
    }
}
