package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTooOldExceptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"Neo4j/4.4.41", "Neo4j/5.22.0", "Neo4j/5.9.1"})
    void namesServerAndRelease(String agent) {
        assertThatThrownBy(() -> ServerTooOldException.check("db.example.org:7687", agent))
                .isInstanceOf(ServerTooOldException.class)
                .hasMessage(
                        "The server at db.example.org:7687 is " + agent + "; Papergraph needs Neo4j 5.23 or later.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neo4j/5.23.0", "Neo4j/5.26.30", "Neo4j/2025.06.2", "Neo4j/dev", "Another/1.0", ""})
    void letsOthersPass(String agent) {
        assertThatCode(() -> ServerTooOldException.check("db.example.org:7687", agent))
                .doesNotThrowAnyException();
    }
}
