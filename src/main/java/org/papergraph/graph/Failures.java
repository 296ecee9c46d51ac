package org.papergraph.graph;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.papergraph.paper.PapergraphException;

/**
 * Turns what the driver throws into one clear line. No line holds a password.
 *
 * @param settings the connection that failed
 * @param driverIsGiven whether the driver is the application's, which alone knows its login
 */
record Failures(ConnectionSettings settings, boolean driverIsGiven) {

    /** Of the characters of a reason; servers print whole data structures. */
    private static final int LONGEST_REASON = 500;

    private static final Set<String> NO_WRITE = Set.of(
            "Neo.ClientError.Security.Forbidden",
            "Neo.ClientError.Database.IllegalAccessMode",
            "Neo.ClientError.Cluster.NotALeader");

    private static final Set<String> READ_ONLY = Set.of(
            "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
            "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase");

    /**
     * What the statement holds is to blame: a value that an index or a constraint refuses, or too much for the memory.
     * Not the statement itself, which is the same for any records.
     */
    private static final Pattern FOR_WHAT_IT_HOLDS = Pattern.compile(
            "Neo\\.ClientError\\.Schema\\.ConstraintValidationFailed|Neo\\.ClientError\\.Statement\\.(?!SyntaxError).*"
                    + "|Neo\\.TransientError\\.General\\.(?:MemoryPoolOutOfMemoryError|TransactionMemoryLimit)"
                    + "|Neo\\.ClientError\\.General\\.TransactionOutOfMemoryError");

    /** The failure of what was being done, such as "Query related-papers", and how long it was given. */
    PapergraphException of(String doing, TimeLimit limit, Throwable failure) {
        if (failure instanceof Neo4jException answer && answer.code().contains("TransactionTimedOut")) {
            return late(doing, limit, answer);
        }
        return of(doing, failure);
    }

    /** The failure of writing records. */
    PapergraphException ofWriting(String doing, TimeLimit limit, Neo4jException failure) {
        return FOR_WHAT_IT_HOLDS.matcher(failure.code()).matches()
                ? new RefusedRecordsException(doing + " failed: " + reason(failure), reason(failure), failure)
                : of(doing, limit, failure);
    }

    private PapergraphException of(String doing, Throwable failure) {
        if (failure instanceof PapergraphException known) {
            return known;
        }
        return failure instanceof Neo4jException answer ? of(doing, answer) : unreachable(failure);
    }

    private PapergraphException of(String doing, Neo4jException failure) {
        if (failure instanceof AuthenticationException || failure.code().endsWith(".AuthenticationRateLimit")) {
            return new LoginRefusedException(loginRefused(), failure);
        }
        if (secured(failure)) {
            return insecure(failure);
        }
        if (failure.code().endsWith(".DatabaseNotFound")) {
            return new DatabaseNotFoundException(
                    "There is no database '" + settings.database() + "' at " + settings.address() + ".", failure);
        }
        if (failure.code().endsWith(".DatabaseUnavailable")) {
            return new DatabaseUnreachableException(
                    "Database '" + settings.database() + "' at " + settings.address() + " is not running: "
                            + reason(failure),
                    failure);
        }
        if (failure.code().startsWith("Neo.DatabaseError.Transaction.")) {
            return stopped(failure);
        }
        if (READ_ONLY.contains(failure.code())) {
            return new NoWriteAccessException(
                    "Database '" + settings.database() + "' at " + settings.address() + " is read-only.", failure);
        }
        if (NO_WRITE.contains(failure.code())) {
            return new NoWriteAccessException(
                    "Database '" + settings.database() + "' at " + settings.address() + " refuses writes by "
                            + refusedUser() + ".",
                    failure);
        }
        return unanswered(failure) ? unreachable(failure) : refused(doing, failure);
    }

    /** Neo4j stops a database that could not write its log; the reason stands only in the log of the server. */
    private DatabaseStoppedException stopped(Neo4jException failure) {
        String error = failure.code().substring(failure.code().lastIndexOf('.') + 1);
        return new DatabaseStoppedException(
                "Database '" + settings.database() + "' at " + settings.address() + " can't store anything (" + error
                        + "): most likely its disk is full. Make room there, restart the server and run the same"
                        + " again; the server's log tells more.",
                failure);
    }

    /** The failure of the first contact, where whatever is not known better means that no Neo4j is there. */
    PapergraphException ofOpening(Throwable failure) {
        PapergraphException known = of("Connecting", failure);
        return known instanceof QueryFailedException ? unreachable(failure) : known;
    }

    InsecureConnectionException insecure(Throwable failure) {
        return new InsecureConnectionException(
                "No secure connection to " + settings.address() + ": " + reason(failure)
                        + " Check the certificate, or the scheme of the address (+s, +ssc or neither).",
                failure);
    }

    DatabaseUnreachableException unreachable(Throwable failure) {
        return new DatabaseUnreachableException(
                "No Neo4j answers at " + settings.address() + ": " + reason(failure), failure);
    }

    /** The failure of what took longer than it was given. */
    QueryTimeoutException late(String doing, TimeLimit limit, Throwable failure) {
        return new QueryTimeoutException(doing + " took longer than " + limit + " and was stopped.", failure);
    }

    /** The server stops what a caller limited, and also what its own settings limit. */
    private QueryTimeoutException late(String doing, TimeLimit limit, Neo4jException failure) {
        return failure.code().endsWith("TransactionTimedOutClientConfiguration")
                ? late(doing, limit, (Throwable) failure)
                : new QueryTimeoutException(
                        doing + " took longer than the server's own settings allow (here it has " + limit + ").",
                        failure);
    }

    private static QueryFailedException refused(String doing, Neo4jException failure) {
        return new QueryFailedException(doing + " failed: " + reason(failure), failure);
    }

    private String refusedUser() {
        if (driverIsGiven) {
            return "the user of the given driver";
        }
        return settings.authenticates() ? "user '" + settings.user() + "'" : "anyone";
    }

    private String loginRefused() {
        if (driverIsGiven) {
            return "The server at " + settings.address() + " refuses the login of the given driver.";
        }
        return settings.authenticates()
                ? "The server at " + settings.address() + " refuses the password of user '" + settings.user() + "'."
                : "The server at " + settings.address() + " asks for a user and a password.";
    }

    private static boolean unanswered(Neo4jException failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof DiscoveryException
                || failure instanceof ConnectionReadTimeoutException;
    }

    /** Whether it was encryption that failed: the driver says so, or the chain of causes does. */
    private static boolean secured(Neo4jException failure) {
        if (failure.code().startsWith("Neo.ClientError.Security.")) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (encryption(cause) || Stream.of(cause.getSuppressed()).anyMatch(Failures::encryption)) {
                return true;
            }
        }
        return false;
    }

    private static boolean encryption(Throwable failure) {
        return failure instanceof SSLException
                || failure instanceof SecurityException
                || String.valueOf(failure.getMessage()).startsWith("SSL handshake");
    }

    /** The first line of the message, as a sentence. */
    private static String reason(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        String line = message.lines().findFirst().orElse("no reason given").strip();
        if (line.length() > LONGEST_REASON) {
            return line.substring(0, LONGEST_REASON) + " …";
        }
        return line.endsWith(".") ? line : line + ".";
    }
}
