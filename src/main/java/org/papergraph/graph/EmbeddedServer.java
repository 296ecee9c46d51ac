package org.papergraph.graph;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server in this process, with its graph in a data directory: for those who want a graph without
 * installing a database. It listens on localhost alone and asks for a password that it makes itself. One server per
 * data directory; after a crash the next start recovers what was committed.
 *
 * <p>Needs Neo4j's server jars (GPLv3), an optional dependency. Starting takes some seconds, stopping about one.
 * Thread-safe.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final String HOST = "localhost";

    /** Longer than the indexes of any graph take that one machine holds. */
    private static final int INDEX_DAYS = 7;

    private final DataDirectory directory;
    private final DatabaseManagementService service;
    private final ConnectionSettings settings;
    private final Optional<String> browser;

    /** Closes the server when the process is asked to end. */
    private final Runnable atExit = this::shutdown;

    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedServer(
            DataDirectory directory,
            DatabaseManagementService service,
            ConnectionSettings settings,
            Optional<String> browser) {
        this.directory = directory;
        this.service = service;
        this.settings = settings;
        this.browser = browser;
    }

    /**
     * How a server runs.
     *
     * @param boltPort the port for drivers; 0 takes any free one
     * @param httpPort the port for Neo4j Browser, 0 for any free one; empty starts no web server, which is faster
     * @param shared whether other processes find it by {@link #running(Path)}
     * @param pageCache size of the page cache, in Neo4j's notation, such as {@code 256m}
     */
    public record Options(int boltPort, OptionalInt httpPort, boolean shared, String pageCache) {

        private static final long LEAST_PAGE_CACHE = 256L << 20;

        /** What stays up may hold so large a part of the machine's memory; it takes no more than its graph has. */
        private static final int PART_OF_MEMORY = 4;

        /** For one process' own use: any free port, no Browser. */
        public static Options alone() {
            return new Options(0, OptionalInt.empty(), false, String.valueOf(LEAST_PAGE_CACHE));
        }

        /** For people and other processes: fixed ports (0: any), with Browser. */
        public static Options shared(int boltPort, int httpPort) {
            OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long part = Math.max(LEAST_PAGE_CACHE, machine.getTotalMemorySize() / PART_OF_MEMORY);
            return new Options(boltPort, OptionalInt.of(httpPort), true, String.valueOf(part));
        }
    }

    /**
     * Starts a server on a data directory; creates the directory where it is absent.
     *
     * @param dataDirectory the folder of the graph, the password and the logs
     * @param options ports and sharing
     * @return the running server
     * @throws DataDirectoryInUseException if another server runs on it
     * @throws ServerStartException if a port is taken, the folder can't be used or Neo4j refuses to start
     */
    public static EmbeddedServer start(Path dataDirectory, Options options) {
        return start(DataDirectory.hold(dataDirectory), options);
    }

    /** Starts a server on a directory that is held, and given up if the server does not start. */
    static EmbeddedServer start(DataDirectory directory, Options options) {
        try {
            return started(directory, options);
        } catch (IOException failure) {
            directory.close();
            throw failed(directory.path(), failure);
        } catch (RuntimeException | LinkageError failure) {
            directory.close();
            throw failure instanceof ServerStartException known ? known : failed(directory.path(), failure);
        }
    }

    /**
     * The shared server that runs on a data directory, in whichever process.
     *
     * @param dataDirectory the folder, which need not exist
     * @return how to reach it, or empty where none is up
     */
    public static Optional<ConnectionSettings> running(Path dataDirectory) {
        return DataDirectory.running(dataDirectory);
    }

    /**
     * Whether a graph of an embedded server is in a folder.
     *
     * @param dataDirectory the folder, which need not exist
     */
    public static boolean hasGraph(Path dataDirectory) {
        return running(dataDirectory).isPresent() || DataDirectory.hasStore(dataDirectory);
    }

    /** Neo4j's server is an optional dependency: tells whoever lacks it before anything is made. */
    static void requireLibraries(Path directory) {
        try {
            Class.forName("org.neo4j.server.CommunityBootstrapper", false, EmbeddedServer.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError missing) {
            throw failed(directory, missing);
        }
    }

    /** How to reach this server. */
    public ConnectionSettings settings() {
        return settings;
    }

    /** The file with the password, which only its owner can read. */
    public Path passwordFile() {
        return new PasswordFile(directory.path()).file();
    }

    /** The address of Neo4j Browser, where the web server is on. */
    public Optional<String> browser() {
        return browser;
    }

    /** Stops the server and gives up the data directory; a second call does nothing. */
    @Override
    public void close() {
        shutdown();
        AtExit.forget(atExit);
    }

    /** Whoever comes second waits until the server is down. */
    private synchronized void shutdown() {
        if (closed.compareAndSet(false, true)) {
            try {
                service.shutdown();
            } finally {
                directory.close();
            }
        }
    }

    private static EmbeddedServer started(DataDirectory directory, Options options) throws IOException {
        requireFree(options.boltPort());
        requireFree(options.httpPort().orElse(0));
        QuietLogs.silence("org.glassfish", "org.eclipse.jetty");
        Config config = config(directory.path(), options);
        String password = password(directory.path(), config);
        DatabaseManagementService service = new Bootstrapper().start(config);
        try {
            awaitIndexes(service.database(config.get(GraphDatabaseSettings.initial_default_database)));
            ConnectionSettings settings = settings(service, password);
            Optional<String> browser =
                    address(service, ConnectorType.HTTP).map(address -> BrowserPages.open(config, "http://" + address));
            return announced(new EmbeddedServer(directory, service, settings, browser), options.shared());
        } catch (IOException | RuntimeException failure) {
            service.shutdown();
            throw failure;
        }
    }

    /**
     * Indexes that were being made when an earlier process ended are made anew, which takes minutes for a large graph;
     * until then the server answers no question by label. Of one that can't be made, whoever needs it is told.
     */
    private static void awaitIndexes(GraphDatabaseService graph) {
        try (Transaction transaction = graph.beginTx()) {
            transaction.schema().awaitIndexesOnline(INDEX_DAYS, TimeUnit.DAYS);
        } catch (IllegalStateException failed) {
            // One of them can't be made.
        }
    }

    private static EmbeddedServer announced(EmbeddedServer server, boolean shared) throws IOException {
        if (shared) {
            new ServerInfo(server.directory.path()).write(server.settings.uri(), server.browser);
        }
        AtExit.stopLast(server.atExit);
        return server;
    }

    /** Neo4j itself would name the port only somewhere in a chain of causes. */
    private static void requireFree(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
        } catch (IOException taken) {
            String reason = taken instanceof BindException ? "is taken by another program" : "can't be used";
            throw new ServerStartException(
                    "Port " + port + " on " + HOST + " " + reason + ". Take another port, or 0 for any free one.",
                    taken);
        }
    }

    private static Config config(Path home, Options options) {
        Map<String, String> raw = new HashMap<>();
        raw.put("server.memory.pagecache.size", options.pageCache());
        raw.put("server.bolt.listen_address", HOST + ":" + options.boltPort());
        raw.put("server.bolt.advertised_address", HOST + ":" + options.boltPort());
        raw.put("server.http.enabled", Boolean.toString(options.httpPort().isPresent()));
        raw.put("server.http.listen_address", HOST + ":" + options.httpPort().orElse(0));
        if (options.httpPort().isPresent()) {
            raw.putAll(BrowserPages.settings());
        }
        return ServerDefaults.config(home).setRaw(raw).build();
    }

    private static String password(Path home, Config config) throws IOException {
        PasswordFile file = new PasswordFile(home);
        Optional<String> known = file.read();
        if (Bootstrapper.hasStore(config)) {
            return known.orElseThrow(() -> new ServerStartException("The file " + file.file()
                    + " is missing, and without it the graph beside it can't be opened. Put it back, or remove the"
                    + " folder and build the graph again."));
        }
        String password = known.isPresent() ? known.get() : file.create();
        Bootstrapper.setInitialPassword(config, PasswordFile.USER, password);
        return password;
    }

    private static ConnectionSettings settings(DatabaseManagementService service, String password) {
        String address = address(service, ConnectorType.BOLT).orElseThrow();
        return new ConnectionSettings("bolt://" + address, PasswordFile.USER, password, "");
    }

    private static Optional<String> address(DatabaseManagementService service, ConnectorType connector) {
        GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        ConnectorPortRegister ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return Optional.ofNullable(ports.getLocalAddress(connector)).map(port -> HOST + ":" + port.getPort());
    }

    static ServerStartException failed(Path directory, Throwable failure) {
        if (failure instanceof LinkageError || failure instanceof ClassNotFoundException) {
            return new ServerStartException(
                    "Neo4j's server isn't on the class path (" + failure.getMessage() + "). Add org.neo4j:neo4j and"
                            + " org.neo4j.app:neo4j-server, or name a running server.",
                    failure);
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return new ServerStartException(
                "The embedded Neo4j could not start in " + directory + ": " + reason + " (see "
                        + directory.resolve("logs").resolve("debug.log") + ")",
                failure);
    }
}
