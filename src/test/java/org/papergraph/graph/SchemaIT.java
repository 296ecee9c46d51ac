package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.Sha256;

@ExtendWith(GraphServer.class)
class SchemaIT {

    @Test
    void bringsEveryConstraintAndIndexOnlineAndCanBeAppliedAgain(GraphConnection connection) {
        Schema.apply(connection);
        Schema.apply(connection);
        assertThat(Schema.version(connection)).isEqualTo(Schema.VERSION);
        List<String> indexes = connection.read(transaction -> transaction
                .run(TestCypher.text("online-indexes"))
                .list(row -> row.get("name").asString()));
        assertThat(indexes)
                .contains("paper_id", "concept_key", "record_id", "paperText", "paperWords", "termName", "termSpelling")
                .hasSizeGreaterThanOrEqualTo(Schema.FILES.size());
    }

    @Test
    void appliesWhatIsMissingWhereTheVersionIsGone(GraphConnection connection) {
        Schema.apply(connection);
        TestCypher.run(connection, "forget-version");
        assertThat(Schema.version(connection)).isZero();
        Schema.apply(connection);
        assertThat(Schema.version(connection)).isEqualTo(Schema.VERSION);
    }

    @Test
    void makesAConstraintOfWhichADyingServerHasLeftTheIndex(GraphConnection connection) {
        Schema.apply(connection);
        TestCypher.run(connection, "drop-constraint", Map.of("name", "concept_key"));
        TestCypher.run(connection, "left-index");
        TestCypher.run(connection, "forget-version");
        Schema.apply(connection);
        assertThat(TestCypher.rows(connection, "constraint-names", Map.of()))
                .extracting(row -> row.get("name"))
                .contains("concept_key");
        assertThat(Schema.version(connection)).isEqualTo(Schema.VERSION);
    }

    @Test
    void makesTheIndexesByLabelAndTypeWhereADatabaseHasNone(GraphConnection connection) {
        Schema.apply(connection);
        for (Map<String, @Nullable Object> index : TestCypher.rows(connection, "lookup-indexes", Map.of())) {
            TestCypher.run(connection, "drop-index", Map.of("name", Objects.requireNonNull(index.get("name"))));
        }
        assertThat(TestCypher.rows(connection, "lookup-indexes", Map.of())).isEmpty();
        TestCypher.run(connection, "forget-version");
        Schema.apply(connection);
        assertThat(TestCypher.rows(connection, "lookup-indexes", Map.of()))
                .extracting(row -> row.get("entityType"))
                .containsExactly("NODE", "RELATIONSHIP");
    }

    @Test
    void bringsThePapersAndIndexesOfAnEarlierVersionToThisOne(GraphConnection connection) {
        Schema.apply(connection);
        Schema.drop(connection, "paperText");
        Schema.drop(connection, "paperWords");
        TestCypher.run(connection, "earlier-paper-text");
        TestCypher.run(connection, "earlier-papers");
        TestCypher.run(connection, "earlier-version");
        Schema.apply(connection);
        assertThat(TestCypher.rows(connection, "renewed-papers", Map.of()))
                .containsExactly(
                        paper("0xdecade", List.of("lichen", "lichen", "lichen", "lichen")),
                        paper("0xfade", List.of("moss", "lichens", "moss", "moss")));
        TestCypher.run(connection, "forget-papers");
        assertThat(TestCypher.rows(connection, "paper-indexes", Map.of()))
                .containsExactly(
                        Map.of("properties", List.of("title", "abstract"), "state", "ONLINE"),
                        Map.of("properties", List.of("words", "textHash"), "state", "ONLINE"));
    }

    @Test
    void shortensTheHashOfAnEarlierVersionToTheOneThatABuildWouldWrite(GraphConnection connection) {
        Schema.apply(connection);
        TestCypher.run(connection, "earlier-hash", Map.of("hash", "0x" + Sha256.of("Lichens", "The lichen")));
        TestCypher.run(connection, "earlier-version");
        Schema.apply(connection);
        assertThat(TestCypher.rows(connection, "renewed-papers", Map.of()))
                .extracting(paper -> paper.get("hash"))
                .containsExactly(ResolvedPaper.textHash("Lichens", "The lichen"));
        TestCypher.run(connection, "forget-papers");
    }

    private static Map<String, Object> paper(String hash, List<String> words) {
        return Map.of("hash", hash, "words", words, "hasCounts", false);
    }

    @Test
    void saysInOneLineWhichIndexTheServerCannotMake(GraphConnection connection) {
        Schema.apply(connection);
        Map<String, Object> index = Map.of("name", "record_doi");
        TestCypher.run(connection, "drop-index", index);
        TestCypher.run(connection, "forget-version");
        TestCypher.run(connection, "too-long-doi");
        try {
            assertThatThrownBy(() -> Schema.apply(connection))
                    .isInstanceOf(QueryFailedException.class)
                    .hasMessageContaining("record_doi")
                    .hasMessageContaining("too large")
                    .hasMessageNotContaining("\n");
            assertThat(Schema.version(connection)).isZero();
        } finally {
            TestCypher.run(connection, "drop-index", index);
        }
    }

    @Test
    void answersNoQuestionOnAGraphOfAnEarlierVersionUntilItIsBuiltOn(ConnectionSettings settings) {
        try (GraphConnection connection = GraphConnection.open(settings)) {
            Schema.apply(connection);
            TestCypher.run(connection, "earlier-version");
            assertThatThrownBy(() -> connection.query(Query.OVERVIEW, Map.of()))
                    .isInstanceOf(SchemaTooOldException.class)
                    .hasMessageContaining("schema version 1")
                    .hasMessageContaining("papergraph build");
            Schema.apply(connection);
            assertThat(connection.query(Query.OVERVIEW, Map.of())).isNotEmpty();
        }
    }

    @Test
    void refusesAGraphOfALaterVersion(GraphConnection connection) {
        Schema.apply(connection);
        TestCypher.run(connection, "later-version");
        try {
            assertThatThrownBy(() -> Schema.apply(connection))
                    .isInstanceOf(SchemaTooNewException.class)
                    .hasMessageContaining("version 99");
            try (GraphConnection asking = GraphConnection.open(connection.settings())) {
                assertThatThrownBy(() -> asking.query(Query.OVERVIEW, Map.of()))
                        .isInstanceOf(SchemaTooNewException.class);
            }
        } finally {
            TestCypher.run(connection, "forget-version");
        }
    }
}
