package org.papergraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    /** The last that it says when it has put its schema in place. */
    private static final String READY = "Stop with";

    static EmptyServer start(Path folder) throws IOException, InterruptedException {
        return System.getenv("NEO4J_IMAGE") == null ? serve(folder) : container();
    }

    private static EmptyServer container() {
        Neo4jContainer container = GraphServer.newContainer();
        container.start();
        return new EmptyServer(
                new ConnectionSettings(container.getBoltUrl(), "neo4j", container.getAdminPassword(), ""),
                container::stop);
    }

    private static EmptyServer serve(Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("server");
        Path said = folder.resolve("server.txt");
        Process process = Timed.process(
                        Timed.papergraph(
                                "serve", "--data-dir", data.toString(), "--bolt-port", "0", "--http-port", "0"),
                        Map.of())
                .redirectOutput(said.toFile())
                .start();
        Runnable stop = () -> {
            process.destroy();
            process.onExit().join();
        };
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            if (Files.readString(said).contains(READY)) {
                return new EmptyServer(EmbeddedServer.running(data).orElseThrow(), stop);
            }
            Thread.sleep(100);
        }
        stop.run();
        throw new IOException("no server came up: " + Files.readString(said));
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
