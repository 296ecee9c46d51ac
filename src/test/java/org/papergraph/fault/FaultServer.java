package org.papergraph.fault;

import com.github.dockerjava.api.DockerClient;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.Recount;
import org.papergraph.graph.TestCypher;
import org.papergraph.paper.PapergraphException;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.neo4j.Neo4jContainer;

/** A server in a container that can be killed, paused and restarted, and keeps its address and its data. */
final class FaultServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final int STOP_SECONDS = 60;

    private final Neo4jContainer container;
    private final int port;

    private FaultServer(Neo4jContainer container, int port) {
        this.container = container;
        this.port = port;
    }

    static FaultServer start() throws IOException {
        return start(GraphServer.newContainer());
    }

    /** Starts a container, at a port of this machine that stays the same. */
    static FaultServer start(Neo4jContainer container) throws IOException {
        int port = freePort();
        container.setPortBindings(List.of(port + ":7687"));
        container.start();
        return new FaultServer(container, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    ConnectionSettings settings() {
        return settings(port);
    }

    /** The server as it is found behind a proxy. */
    ConnectionSettings settings(int behind) {
        return new ConnectionSettings("bolt://localhost:" + behind, "neo4j", container.getAdminPassword(), "");
    }

    /** Runs a command of the shell in the container. */
    void shell(String command) throws IOException, InterruptedException {
        container.execInContainer("sh", "-c", command);
    }

    void killAndStart() {
        docker().killContainerCmd(container.getContainerId()).exec();
        docker().startContainerCmd(container.getContainerId()).exec();
    }

    void restart() {
        docker().restartContainerCmd(container.getContainerId())
                .withTimeout(STOP_SECONDS)
                .exec();
    }

    /** Stops the server's process where it is and lets it go on; by signals, since not every engine can freeze a container. */
    void pause(Duration length) throws IOException, InterruptedException {
        signal("STOP");
        Thread.sleep(length.toMillis());
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        ExecResult sent = container.execInContainer("sh", "-c", "kill -s " + name + " -- -1");
        if (sent.getExitCode() != 0) {
            throw new IOException("signal " + name + " was not sent: " + sent.getStderr());
        }
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }

    /** Waits until the server answers. */
    void await() throws InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                GraphConnection.open(settings()).close();
                return;
            } catch (PapergraphException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(500);
            }
        }
    }

    /** Takes out all data and, where that is wanted, the schema. */
    void wipe(boolean schema) {
        try (Driver driver = GraphDatabase.driver(
                        settings().uri(),
                        AuthTokens.basic(settings().user(), settings().password()));
                Session session = driver.session()) {
            session.run(TestCypher.text("wipe")).consume();
            if (schema) {
                session.run(TestCypher.text("forget-graph")).consume();
                drop(session, "constraint");
                drop(session, "index");
            }
        }
    }

    private static void drop(Session session, String kind) {
        List<String> names = session.run(TestCypher.text(kind + "-names"))
                .list(row -> row.get("name").asString());
        for (String name : names) {
            session.run(TestCypher.text("drop-" + kind), Map.of("name", name)).consume();
        }
    }

    /** What is wrong in the graph. */
    List<String> inconsistencies() {
        try (GraphConnection connection = GraphConnection.open(settings())) {
            return Recount.inconsistencies(connection);
        }
    }

    @Override
    public void close() {
        container.stop();
    }
}
