package org.papergraph.graph;

import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** Where a graph is, and how one comes to it. Thread-safe. Close it to give up connection, server and folder. */
public sealed interface GraphHome extends AutoCloseable permits ConnectedHome, EmbeddedHome {

    /** The graph of a running server. */
    static GraphHome at(ConnectionSettings settings) {
        return new ConnectedHome(GraphConnection.open(settings), Optional.empty());
    }

    /** The graph that an application's own driver leads to; the driver stays open. */
    static GraphHome at(Driver driver, String database) {
        return new ConnectedHome(GraphConnection.of(driver, database), Optional.empty());
    }

    /** The graph of an embedded server, which is closed with it. */
    static GraphHome on(EmbeddedServer server) {
        try {
            return new ConnectedHome(GraphConnection.open(server.settings()), Optional.of(server));
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /**
     * The graph in a data directory: that of the shared server which is up on it, else of one of its own, which starts
     * when it is first needed.
     *
     * @throws DataDirectoryInUseException if another process holds the directory
     * @throws ServerStartException if Neo4j's server isn't on the class path
     */
    static GraphHome in(Path dataDirectory) {
        Optional<ConnectionSettings> running = EmbeddedServer.running(dataDirectory);
        if (running.isPresent()) {
            return at(running.get());
        }
        EmbeddedServer.requireLibraries(dataDirectory);
        return new EmbeddedHome(DataDirectory.hold(dataDirectory));
    }

    /** Whether nothing was ever stored there, as far as can be told without starting a server. */
    boolean isUnused();

    /**
     * Where the graph is, in words for people, if a first load was begun there and not finished; the next one begins
     * anew. Waits for one that is under way.
     */
    Optional<String> unfinishedLoad();

    /** The open connection. */
    GraphConnection connection();

    /**
     * A writer of records, the fastest that the graph's state allows; schema and server are its own affair.
     *
     * @param extraction for texts that are read from the graph
     */
    RecordWriter writer(TextExtraction extraction);

    @Override
    void close();
}
