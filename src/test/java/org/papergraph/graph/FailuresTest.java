package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.papergraph.paper.PapergraphException;

class FailuresTest {

    private final ConnectionSettings settings =
            new ConnectionSettings("neo4j+s://reader:hidden@db.example.org", "reader", "hidden", "papers");
    private final Failures failures = new Failures(settings);

    @ParameterizedTest
    @CsvSource({
        "Neo.ClientError.Security.Forbidden, NoWriteAccessException",
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase, NoWriteAccessException",
        "Neo.ClientError.Database.DatabaseNotFound, DatabaseNotFoundException",
        "Neo.TransientError.General.DatabaseUnavailable, DatabaseUnreachableException",
        "Neo.TransientError.Database.DatabaseUnavailable, DatabaseUnreachableException",
        "Neo.ClientError.Security.AuthenticationRateLimit, LoginRefusedException",
        "Neo.ClientError.Transaction.TransactionTimedOut, QueryFailedException",
        "Neo.ClientError.Statement.SyntaxError, QueryFailedException",
    })
    void turnsTheServersCodesIntoNamedFailures(String code, String name) {
        PapergraphException failure = failures.of("Query overview", new ClientException(code, "One\nand two"));
        assertThat(failure.getClass().getSimpleName()).isEqualTo(name);
        assertThat(failure).hasMessageNotContaining("hidden").hasMessageNotContaining("\n");
    }

    @Test
    void namesTheUserButNotThePassword() {
        assertThat(failures.of(
                        "Connecting", new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no")))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessage("The server at neo4j+s://db.example.org refuses the password of user 'reader'.");
    }

    @Test
    void findsTheFailureOfEncryptionBehindTheFailureToConnect() {
        ServiceUnavailableException failure = new ServiceUnavailableException("Unable to connect.");
        failure.addSuppressed(new SSLHandshakeException("no trusted certificate"));
        assertThat(failures.of("Connecting", failure)).isInstanceOf(InsecureConnectionException.class);
    }

    @Test
    void takesWhateverElseGoesWrongAtFirstContactForAnAbsentServer() {
        ClientException busy = new ClientException("Unable to acquire connection from the pool");
        assertThat(failures.ofOpening(busy)).isInstanceOf(DatabaseUnreachableException.class);
        assertThat(failures.of("Reading", busy)).isInstanceOf(QueryFailedException.class);
    }
}
