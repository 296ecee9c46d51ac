package org.papergraph.graph;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.TransactionConfig;

/** Drivers for those who bring none: how long they wait and try again, and how they name themselves. */
@SuppressWarnings("deprecation") // Logging, without which the driver formats what nobody reads
final class OwnDriver {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
    private static final Duration ACQUIRE_LIMIT = Duration.ofSeconds(25);

    /** Long enough for a server to be started anew while a build is under way. */
    private static final Duration RETRY_LIMIT = Duration.ofSeconds(90);

    private OwnDriver() {}

    /**
     * A driver that has not connected yet.
     *
     * @throws DatabaseUnreachableException if the address is none
     */
    static Driver open(ConnectionSettings settings) {
        AuthToken login =
                settings.authenticates() ? AuthTokens.basic(settings.user(), settings.password()) : AuthTokens.none();
        try {
            return GraphDatabase.driver(URI.create(settings.uri()), login, config());
        } catch (IllegalArgumentException malformed) {
            // which is no cause of this one, since it repeats the address with the password that may stand in it
            throw new DatabaseUnreachableException(
                    "'" + settings.address() + "' is not the address of a Neo4j. Write it like bolt://localhost:7687"
                            + " or neo4j+s://example.org.");
        }
    }

    /** A transaction that may take so long, and tells the server whose it is. */
    static TransactionConfig limits(Duration limit) {
        return TransactionConfig.builder()
                .withTimeout(limit)
                .withMetadata(Map.of("application", "papergraph", "version", version()))
                .build();
    }

    /** The version of this jar. */
    static String version() {
        return Optional.ofNullable(OwnDriver.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    private static Config config() {
        return Config.builder()
                .withUserAgent("papergraph/" + version())
                .withConnectionTimeout(CONNECT_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(ACQUIRE_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(RETRY_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .withTelemetryDisabled(true)
                .withLogging(logging())
                .build();
    }

    /**
     * None, where nobody listens: the driver writes out every message with all its parameters, and only then asks
     * whether anybody wants to have it logged.
     */
    private static Logging logging() {
        boolean isHeard = System.getLogger("org.neo4j.driver").isLoggable(System.Logger.Level.ERROR);
        return isHeard ? Logging.systemLogging() : Logging.none();
    }
}
