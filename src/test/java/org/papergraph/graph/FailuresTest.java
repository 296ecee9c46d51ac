package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.papergraph.paper.PapergraphException;

class FailuresTest {

    private static final TimeLimit LIMIT = TimeLimit.of(Duration.ofMillis(200));

    private final ConnectionSettings settings =
            new ConnectionSettings("neo4j+s://reader:hidden@db.example.org", "reader", "hidden", "papers");
    private final Failures failures = new Failures(settings, false);

    @ParameterizedTest
    @CsvSource({
        "Neo.ClientError.Schema.ConstraintValidationFailed, RefusedRecordsException",
        "Neo.ClientError.Statement.ArgumentError, RefusedRecordsException",
        "Neo.ClientError.Statement.SyntaxError, QueryFailedException",
        "Neo.ClientError.Security.Forbidden, NoWriteAccessException",
    })
    void blamesRecordsForWhatTheyHoldAlone(String code, String name) {
        ClientException answer = new ClientException(code, "One");
        assertThat(failures.ofWriting("Writing", LIMIT, answer).getClass().getSimpleName())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Neo.ClientError.Security.Forbidden, NoWriteAccessException",
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase, NoWriteAccessException",
        "Neo.ClientError.Database.DatabaseNotFound, DatabaseNotFoundException",
        "Neo.TransientError.General.DatabaseUnavailable, DatabaseUnreachableException",
        "Neo.TransientError.Database.DatabaseUnavailable, DatabaseUnreachableException",
        "Neo.ClientError.Security.AuthenticationRateLimit, LoginRefusedException",
        "Neo.ClientError.Transaction.TransactionTimedOut, QueryTimeoutException",
        "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration, QueryTimeoutException",
        "Neo.ClientError.Statement.SyntaxError, QueryFailedException",
        "Neo.DatabaseError.Transaction.TransactionLogError, DatabaseStoppedException",
        "Neo.DatabaseError.Transaction.TransactionStartFailed, DatabaseStoppedException",
    })
    void turnsTheServersCodesIntoNamedFailures(String code, String name) {
        PapergraphException failure = failures.of("Query overview", LIMIT, new ClientException(code, "One\nand two"));
        assertThat(failure.getClass().getSimpleName()).isEqualTo(name);
        assertThat(failure).hasMessageNotContaining("hidden").hasMessageNotContaining("\n");
    }

    @Test
    void namesTheUserButNotThePassword() {
        assertThat(failures.of(
                        "Connecting",
                        LIMIT,
                        new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no")))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessage("The server at neo4j+s://db.example.org refuses the password of user 'reader'.");
    }

    @Test
    void findsTheFailureOfEncryptionBehindTheFailureToConnect() {
        ServiceUnavailableException failure = new ServiceUnavailableException("Unable to connect.");
        failure.addSuppressed(new SSLHandshakeException("no trusted certificate"));
        assertThat(failures.of("Connecting", LIMIT, failure)).isInstanceOf(InsecureConnectionException.class);
    }

    @Test
    void takesWhateverElseGoesWrongAtFirstContactForAnAbsentServer() {
        ClientException busy = new ClientException("Unable to acquire connection from the pool");
        assertThat(failures.ofOpening(busy)).isInstanceOf(DatabaseUnreachableException.class);
        assertThat(failures.of("Reading", LIMIT, busy)).isInstanceOf(QueryFailedException.class);
    }

    @Test
    void tellsAReadOnlyDatabaseFromAUserWhoMayNotWrite() {
        assertThat(failures.of(
                        "Writing",
                        LIMIT,
                        new ClientException("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "no")))
                .hasMessage("Database 'papers' at neo4j+s://db.example.org is read-only.");
        assertThat(failures.of("Writing", LIMIT, new ClientException("Neo.ClientError.Security.Forbidden", "no")))
                .hasMessage("Database 'papers' at neo4j+s://db.example.org refuses writes by user 'reader'.");
    }

    @Test
    void takesAFullDiskForNoFaultOfTheRecords() {
        assertThat(failures.ofWriting(
                        "Writing",
                        LIMIT,
                        new ClientException("Neo.DatabaseError.Transaction.TransactionLogError", "Transaction #7")))
                .isInstanceOf(DatabaseStoppedException.class)
                .hasMessageContaining("disk is full")
                .hasMessageNotContaining("#7");
    }

    @Test
    void namesTheLimitThatWasPassed() {
        String code = "Neo.ClientError.Transaction.TransactionTimedOut";
        assertThat(failures.of("Query overview", LIMIT, new ClientException(code + "ClientConfiguration", "late")))
                .hasMessage("Query overview took longer than 0.2 s and was stopped.");
        assertThat(failures.of("Query overview", LIMIT, new ClientException(code, "late")))
                .hasMessage("Query overview took longer than the server's own settings allow (here it has 0.2 s).");
    }

    @Test
    void knowsNoUserOfADriverThatIsGiven() {
        Failures given = new Failures(new ConnectionSettings("bolt://db.example.org", "", "", ""), true);
        assertThat(given.of("Reading", LIMIT, new AuthenticationException("Neo.ClientError.Security.Unauthorized", "")))
                .hasMessage("The server at bolt://db.example.org refuses the login of the given driver.");
        assertThat(given.of("Writing", LIMIT, new ClientException("Neo.ClientError.Security.Forbidden", "no")))
                .hasMessageEndingWith("refuses writes by the user of the given driver.");
    }
}
