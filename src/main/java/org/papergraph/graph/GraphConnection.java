package org.papergraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ServerInfo;

/**
 * The one connection of an application to its graph: a driver, a database, and the manners of every transaction
 * (database named, time limit, metadata, retries of what may be retried). Reads go to whichever server may answer
 * them, writes to the one that may write, and every transaction sees what those before it wrote. Thread-safe; opening
 * costs one round trip.
 */
public final class GraphConnection implements AutoCloseable {

    private static final Duration OPEN_LIMIT = Duration.ofSeconds(30);
    private static final Duration READ_LIMIT = Duration.ofMinutes(1);
    private static final Duration WRITE_LIMIT = Duration.ofMinutes(10);
    private static final Duration WHOLE_GRAPH_LIMIT = Duration.ofHours(1);

    /** Few enough rows for a small heap, though a row be a hub with thousands of relationships. */
    private static final long EXPORT_FETCH_SIZE = 100;

    private final ConnectionSettings settings;
    private final Failures failures;
    private final Driver driver;
    private final BookmarkManager bookmarks;
    private final boolean closesDriver;
    private final Optional<TimeLimit> limit;

    /** Once found so, it stays; known to all that share the driver. */
    private final AtomicBoolean schemaIsCurrent;

    private GraphConnection(ConnectionSettings settings, Driver driver, boolean driverIsGiven) {
        this(
                settings,
                new Failures(settings, driverIsGiven),
                driver,
                BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build()),
                !driverIsGiven,
                Optional.empty(),
                new AtomicBoolean());
    }

    private GraphConnection(
            ConnectionSettings settings,
            Failures failures,
            Driver driver,
            BookmarkManager bookmarks,
            boolean closesDriver,
            Optional<TimeLimit> limit,
            AtomicBoolean schemaIsCurrent) {
        this.settings = settings;
        this.failures = failures;
        this.driver = driver;
        this.bookmarks = bookmarks;
        this.closesDriver = closesDriver;
        this.limit = limit;
        this.schemaIsCurrent = schemaIsCurrent;
    }

    /**
     * Connects, logs in and makes sure that the database is there.
     *
     * @param settings address, user and database
     * @return the open connection
     * @throws DatabaseUnreachableException if nobody answers within 30 seconds
     * @throws LoginRefusedException if user or password are wrong
     * @throws DatabaseNotFoundException if the server has no such database
     * @throws InsecureConnectionException if encryption or trust fail
     * @throws ServerTooOldException if its release is one before Neo4j 5.23
     */
    public static GraphConnection open(ConnectionSettings settings) {
        QuietLogs.silence("org.neo4j");
        GraphConnection connection = new GraphConnection(settings, OwnDriver.open(settings), false);
        try {
            connection.verify();
            return connection;
        } catch (RuntimeException failure) {
            connection.driver.closeAsync(); // a silent server must not keep us waiting
            throw connection.failures.ofOpening(failure);
        }
    }

    /**
     * Goes through a driver that an application has already, and that stays open. Its own settings decide on encryption
     * and retries.
     *
     * @param driver open, of whatever login
     * @param database the database's name; empty for the default one
     * @return the open connection, whose settings hold the address that answered, and no user
     * @throws DatabaseUnreachableException if nobody answers within 30 seconds
     * @throws LoginRefusedException if the server refuses the driver's login
     * @throws DatabaseNotFoundException if the server has no such database
     * @throws ServerTooOldException if its release is one before Neo4j 5.23
     */
    public static GraphConnection of(Driver driver, String database) {
        ConnectionSettings unknown = new ConnectionSettings("the address of the given driver", "", "", database);
        String address = new GraphConnection(unknown, driver, true).verify();
        String scheme = driver.isEncrypted() ? "bolt+s://" : "bolt://";
        return new GraphConnection(new ConnectionSettings(scheme + address, "", "", database), driver, true);
    }

    /**
     * The same connection for one call that reads: all its reads together take so long and no longer, from now on. It
     * is not closed.
     *
     * @param length above 0
     */
    public GraphConnection within(Duration length) {
        return new GraphConnection(
                settings, failures, driver, bookmarks, false, Optional.of(TimeLimit.of(length)), schemaIsCurrent);
    }

    /** Where this connection leads. */
    public ConnectionSettings settings() {
        return settings;
    }

    /** Closes the driver and every session of it, unless the driver is an application's. */
    @Override
    public void close() {
        if (closesDriver) {
            driver.close();
        }
    }

    /**
     * Asks a question of the catalogue.
     *
     * @param query the question
     * @param parameters by name; those left out take the query's own values
     * @return the rows in order, each with its columns in order; nodes, relationships and paths as maps
     * @throws QueryParameterException if a required parameter is missing or one is unknown
     * @throws QueryFailedException if the server refuses a value
     * @throws QueryTimeoutException if it takes longer than a minute, or than this connection is given
     * @throws SchemaTooOldException if the graph was written by an earlier version and not built on since
     * @throws SchemaTooNewException if it was written by a later version
     * @throws UnfinishedLoadException if its first build is under way or was cut short
     */
    public List<Map<String, @Nullable Object>> query(Query query, Map<String, ?> parameters) {
        return table(query, parameters).rows();
    }

    /** The same answer with the names of its columns, which also an answer without rows has. */
    public Rows table(Query query, Map<String, ?> parameters) {
        return ask(query, parameters, Rows::of);
    }

    /** What a question that is {@linkplain Query#isDrawn() drawn} finds, as nodes and relationships. */
    public GraphSource graph(Query query, Map<String, ?> parameters) {
        return ask(query, parameters, (columns, rows) -> new AnswerGraph(rows));
    }

    /** Whoever asks waits no longer than the limit, be it for a connection, for the answer or for another try. */
    private <T> T ask(Query query, Map<String, ?> parameters, BiFunction<List<String>, List<Record>, T> reader) {
        org.neo4j.driver.Query asked = query.with(parameters);
        if (!schemaIsCurrent.get()) {
            schemaIsCurrent.set(Schema.requireCurrent(this));
        }
        String doing = "Query " + query.id();
        TimeLimit given = readLimit(doing);
        AsyncSession session = driver.session(AsyncSession.class, reading().build());
        try {
            CompletionStage<Supplier<T>> answer =
                    new Asking<>(asked, OwnDriver.limits(given.left()), reader).in(session);
            return new Wait(failures, doing, given).forThe(answer).get();
        } finally {
            session.closeAsync(); // what is late ends by itself: the server has the same limit
        }
    }

    /**
     * Hands out the whole graph, within one transaction of an hour at most. It is read as it is asked for, and never
     * again from the start: what is handed out can't be taken back.
     *
     * @param work reads the graph, and must not keep it
     * @return what the work returns
     * @throws UnfinishedLoadException if its first build is under way or was cut short
     */
    public <T> T export(Function<GraphSource, T> work) {
        Schema.requireWhole(this);
        SessionConfig reading = reading().withFetchSize(EXPORT_FETCH_SIZE).build();
        TimeLimit given = TimeLimit.of(WHOLE_GRAPH_LIMIT);
        try (Session session = driver.session(reading);
                Transaction transaction = session.beginTransaction(OwnDriver.limits(given.left()))) {
            return work.apply(new StoredGraph(transaction));
        } catch (RuntimeException failure) {
            throw translated("Exporting", given, failure);
        }
    }

    /** Runs reads in one transaction; again from the start if the server says that this may help. */
    <T> T read(Function<TransactionContext, T> work) {
        return read("Reading", work);
    }

    <T> T read(String doing, Function<TransactionContext, T> work) {
        TimeLimit given = readLimit(doing);
        return limit.isEmpty()
                ? read(doing, given, work)
                : new Wait(failures, doing, given).forTheWork(() -> read(doing, given, work));
    }

    /** What is left to a call of several reads, or what one read has. */
    private TimeLimit readLimit(String doing) {
        TimeLimit given = limit.orElseGet(() -> TimeLimit.of(READ_LIMIT));
        if (given.isOver()) {
            throw failures.late(doing, given, new TimeoutException());
        }
        return given;
    }

    /** Runs a read that goes through the whole graph, however long it takes. */
    <T> T readAll(Function<TransactionContext, T> work) {
        return read("Reading", TimeLimit.of(WHOLE_GRAPH_LIMIT), work);
    }

    private <T> T read(String doing, TimeLimit given, Function<TransactionContext, T> work) {
        try (Session session = session()) {
            return session.executeRead(work::apply, OwnDriver.limits(given.left()));
        } catch (RuntimeException failure) {
            throw translated(doing, given, failure);
        }
    }

    /**
     * Runs writes in one transaction. If the server goes away, tries again for a minute and a half, so the work must
     * do no harm when it is done twice.
     */
    <T> T write(Function<TransactionContext, T> work) {
        return write("Writing", work);
    }

    <T> T write(String doing, Function<TransactionContext, T> work) {
        TimeLimit given = TimeLimit.of(WRITE_LIMIT);
        try (Session session = session()) {
            return session.executeWrite(work::apply, OwnDriver.limits(given.left()));
        } catch (Neo4jException failure) {
            throw failures.ofWriting(doing, given, failure);
        }
    }

    RuntimeException translated(String doing, TimeLimit given, RuntimeException failure) {
        boolean fromDriver = failure instanceof Neo4jException;
        return fromDriver ? failures.of(doing, given, failure) : failure;
    }

    Session session() {
        return driver.session(sessions().build());
    }

    private SessionConfig.Builder reading() {
        return sessions().withDefaultAccessMode(AccessMode.READ);
    }

    private SessionConfig.Builder sessions() {
        return SessionConfig.builder().withDatabase(settings.database()).withBookmarkManager(bookmarks);
    }

    /**
     * One small read, never tried again: the server checks the login, and that the database is there and running. A
     * server may accept a connection and then say nothing: every step together has one limit. The server's address.
     */
    private String verify() {
        AsyncSession session = driver.session(AsyncSession.class, sessions().build());
        return new Wait(failures, "Connecting", TimeLimit.of(OPEN_LIMIT))
                .forTheFirst(driver.verifyConnectivityAsync()
                        .thenCompose(reached -> session.runAsync(Schema.versionQuery(), OwnDriver.limits(OPEN_LIMIT)))
                        .thenCompose(ResultCursor::consumeAsync)
                        .thenCompose(summary -> session.closeAsync().thenApply(done -> address(summary.server()))));
    }

    private static String address(ServerInfo server) {
        ServerTooOldException.check(server.address(), server.agent());
        return server.address();
    }
}
