package org.papergraph.graph;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The one connection of an application to its graph: a driver, a database, and the manners of every transaction
 * (database named, time limit, metadata, retries of what may be retried). Reads go to whichever server may answer
 * them, writes to the one that may write. Thread-safe; opening costs one round trip.
 */
public final class GraphConnection implements AutoCloseable {

    private static final Duration OPEN_LIMIT = Duration.ofSeconds(30);
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
    private static final Duration ACQUIRE_LIMIT = Duration.ofSeconds(25);
    private static final Duration READ_LIMIT = Duration.ofSeconds(60);
    private static final Duration WRITE_LIMIT = Duration.ofMinutes(10);
    private static final Duration WHOLE_GRAPH_LIMIT = Duration.ofHours(1);

    /** Few enough rows for a small heap, though a row be a hub with thousands of relationships. */
    private static final long EXPORT_FETCH_SIZE = 100;

    /** Long enough for a server to be started anew while a build is under way. */
    private static final Duration RETRY_LIMIT = Duration.ofSeconds(90);

    private final ConnectionSettings settings;
    private final Failures failures;
    private final Driver driver;

    /** Once found so, it stays. */
    private volatile boolean schemaIsCurrent;

    private GraphConnection(ConnectionSettings settings, Driver driver) {
        this.settings = settings;
        this.failures = new Failures(settings);
        this.driver = driver;
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
     */
    public static GraphConnection open(ConnectionSettings settings) {
        QuietLogs.silence("org.neo4j");
        GraphConnection connection = new GraphConnection(settings, driver(settings));
        try {
            connection.verify();
            return connection;
        } catch (RuntimeException failure) {
            connection.driver.closeAsync(); // a silent server must not keep us waiting
            throw connection.failures.ofOpening(failure);
        }
    }

    /** Where this connection leads. */
    public ConnectionSettings settings() {
        return settings;
    }

    /** Closes the driver and every session of it. */
    @Override
    public void close() {
        driver.close();
    }

    /**
     * Asks a question of the catalogue.
     *
     * @param query the question
     * @param parameters by name; those left out take the query's own values
     * @return the rows in order, each with its columns in order; nodes, relationships and paths as maps
     * @throws QueryParameterException if a required parameter is missing or one is unknown
     * @throws QueryFailedException if the server refuses a value or takes longer than a minute
     * @throws SchemaTooOldException if the graph was written by an earlier version and not built on since
     * @throws SchemaTooNewException if it was written by a later version
     */
    public List<Map<String, @Nullable Object>> query(Query query, Map<String, ?> parameters) {
        return table(query, parameters).rows();
    }

    /** The same answer with the names of its columns, which also an answer without rows has. */
    public Rows table(Query query, Map<String, ?> parameters) {
        return ask(query, parameters, result -> new Rows(result.keys(), result.list(PlainValues::row)));
    }

    /** What a question that is {@linkplain Query#isDrawn() drawn} finds, as nodes and relationships. */
    public GraphSource graph(Query query, Map<String, ?> parameters) {
        return new AnswerGraph(ask(query, parameters, Result::list));
    }

    private <T> T ask(Query query, Map<String, ?> parameters, Function<Result, T> reader) {
        Map<String, Object> values = query.complete(parameters);
        if (!schemaIsCurrent) {
            Schema.requireCurrent(this);
            schemaIsCurrent = true;
        }
        return read("Query " + query.id(), transaction -> reader.apply(transaction.run(query.text(), values)));
    }

    /**
     * Hands out the whole graph, within one transaction of an hour at most. It is read as it is asked for, and never
     * again from the start: what is handed out can't be taken back.
     *
     * @param work reads the graph, and must not keep it
     * @return what the work returns
     */
    public <T> T export(Function<GraphSource, T> work) {
        SessionConfig reading = SessionConfig.builder()
                .withDatabase(settings.database())
                .withDefaultAccessMode(AccessMode.READ)
                .withFetchSize(EXPORT_FETCH_SIZE)
                .build();
        try (Session session = driver.session(reading);
                Transaction transaction = session.beginTransaction(limits(WHOLE_GRAPH_LIMIT))) {
            return work.apply(new StoredGraph(transaction));
        } catch (RuntimeException failure) {
            throw translated("Exporting", failure);
        }
    }

    /** Runs reads in one transaction; again from the start if the server says that this may help. */
    <T> T read(Function<TransactionContext, T> work) {
        return read("Reading", work);
    }

    <T> T read(String doing, Function<TransactionContext, T> work) {
        return read(doing, READ_LIMIT, work);
    }

    /** Runs a read that goes through the whole graph, however long it takes. */
    <T> T readAll(Function<TransactionContext, T> work) {
        return read("Reading", WHOLE_GRAPH_LIMIT, work);
    }

    private <T> T read(String doing, Duration limit, Function<TransactionContext, T> work) {
        try (Session session = session()) {
            return session.executeRead(work::apply, limits(limit));
        } catch (RuntimeException failure) {
            throw translated(doing, failure);
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
        try (Session session = session()) {
            return session.executeWrite(work::apply, limits(WRITE_LIMIT));
        } catch (RuntimeException failure) {
            throw translated(doing, failure);
        }
    }

    private RuntimeException translated(String doing, RuntimeException failure) {
        boolean fromDriver = failure instanceof Neo4jException;
        return fromDriver ? failures.of(doing, failure) : failure;
    }

    private Session session() {
        return driver.session(database());
    }

    private SessionConfig database() {
        return SessionConfig.builder().withDatabase(settings.database()).build();
    }

    /** One small read, never tried again: the server checks the login, and that the database is there and running. */
    private void verify() {
        AsyncSession session = driver.session(AsyncSession.class, database());
        await(driver.verifyConnectivityAsync()
                .thenCompose(reached -> session.runAsync(Schema.versionQuery(), limits(OPEN_LIMIT)))
                .thenCompose(ResultCursor::consumeAsync)
                .thenCompose(done -> session.closeAsync()));
    }

    /** A server may accept a connection and then say nothing: every step together has one limit. */
    private void await(CompletionStage<?> answer) {
        try {
            answer.toCompletableFuture().get(OPEN_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw failures.ofOpening(Optional.ofNullable(failure.getCause()).orElse(failure));
        } catch (TimeoutException silence) {
            throw failures.unreachable(
                    new TimeoutException("no answer within " + OPEN_LIMIT.toSeconds() + " seconds."));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw failures.unreachable(stop);
        }
    }

    private static Driver driver(ConnectionSettings settings) {
        AuthToken login =
                settings.authenticates() ? AuthTokens.basic(settings.user(), settings.password()) : AuthTokens.none();
        try {
            return GraphDatabase.driver(URI.create(settings.uri()), login, config());
        } catch (IllegalArgumentException malformed) {
            throw new DatabaseUnreachableException(
                    "'" + settings.address() + "' is not the address of a Neo4j. Write it like bolt://localhost:7687"
                            + " or neo4j+s://example.org.",
                    malformed);
        }
    }

    private static Config config() {
        return Config.builder()
                .withUserAgent("papergraph/" + version())
                .withConnectionTimeout(CONNECT_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(ACQUIRE_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(RETRY_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .withTelemetryDisabled(true)
                .build();
    }

    private static TransactionConfig limits(Duration limit) {
        return TransactionConfig.builder()
                .withTimeout(limit)
                .withMetadata(Map.of("application", "papergraph", "version", version()))
                .build();
    }

    private static String version() {
        return Optional.ofNullable(GraphConnection.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
