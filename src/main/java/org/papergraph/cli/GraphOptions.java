package org.papergraph.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EmbeddedServer;
import picocli.CommandLine.Option;

/** The options that say where the graph is. */
final class GraphOptions {

    static final String DEFAULT_NAME = "papergraph-data";

    private static final Path DEFAULT_DIRECTORY = Path.of(DEFAULT_NAME);

    @Option(
            names = "--uri",
            paramLabel = "URI",
            description =
                    "The Neo4j server, such as neo4j://localhost:7687 (else NEO4J_URI, else the embedded server).")
    private @Nullable String uri;

    @Option(names = "--user", paramLabel = "NAME", description = "Else NEO4J_USERNAME, else neo4j.")
    private @Nullable String user;

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            interactive = true,
            description = "Asked for where no value is given. Else NEO4J_PASSWORD, which other users can't see.")
    private char @Nullable [] password;

    @Option(names = "--database", paramLabel = "NAME", description = "Else NEO4J_DATABASE, else neo4j.")
    private @Nullable String database;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = DEFAULT_NAME,
            description = "The embedded server's data (default: ./${DEFAULT-VALUE}).")
    private Path dataDirectory = DEFAULT_DIRECTORY;

    Path dataDirectory() {
        return dataDirectory;
    }

    /** The server that options or environment name; empty where the embedded one is meant. */
    Optional<ConnectionSettings> settings() {
        return settings(uri);
    }

    /** The same for another address, with the user, password and database that options or environment name. */
    Optional<ConnectionSettings> settings(@Nullable String address) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        put(environment, "NEO4J_URI", address);
        put(environment, "NEO4J_USERNAME", user);
        put(environment, "NEO4J_PASSWORD", password == null ? null : new String(password));
        put(environment, "NEO4J_DATABASE", database);
        return ConnectionSettings.of(environment);
    }

    /** The options that another command needs for the same graph; empty where it needs none. */
    Optional<String> again() {
        if (settings().isPresent()) {
            return uri == null ? Optional.empty() : Optional.of("the same --uri");
        }
        return dataDirectory.equals(DEFAULT_DIRECTORY) ? Optional.empty() : Optional.of("--data-dir " + dataDirectory);
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }

    /** Opens the graph to write; an embedded one is created where there is none. */
    PaperGraph open() {
        Optional<ConnectionSettings> server = settings();
        return server.isPresent() ? PaperGraph.connect(server.get()) : PaperGraph.embedded(dataDirectory);
    }

    /** Whether there is a graph; of a server that is named by its address it is taken for granted. */
    boolean exists() {
        return settings().isPresent() || EmbeddedServer.hasGraph(dataDirectory);
    }

    /** Opens the graph to read. */
    PaperGraph openExisting() {
        if (!exists()) {
            throw new NoGraphException("no graph in " + dataDirectory + ": build one first, or name a server by --uri");
        }
        return open();
    }
}
