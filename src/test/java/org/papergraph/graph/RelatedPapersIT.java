package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is related to a paper and why, on the graph of {@code small-graph.cypher}. */
@ExtendWith(GraphServer.class)
class RelatedPapersIT {

    private final Answers answers;

    RelatedPapersIT(GraphConnection connection) {
        answers = new Answers(connection);
    }

    @BeforeEach
    void load() {
        answers.load();
    }

    @Test
    void ranksRelatedPapersByTheSumOfWhatTheyShare() {
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.RELATED_PAPERS, Map.of("papers", List.of("2401.00001")));
        assertThat(rows).extracting("id").containsExactly("2401.00002", "2402.00003", "2403.00004");
        assertThat((Double) rows.get(0).get("score")).isCloseTo(1.0334, within(0.001));
        assertThat(rows).allSatisfy(row -> assertThat(Answers.sum(row)).isEqualTo(row.get("score")));
        assertThat(Answers.reasons(rows.get(0)))
                .extracting("kind", "name")
                .containsExactly(
                        tuple("concept", "protein folding"),
                        tuple("concept", "graph neural network"),
                        tuple("repository", "acme/fold"));
    }

    @Test
    void takesSeveralPapersToStartFromAndReturnsNoneOfThem() {
        List<String> seeds = List.of("fold-paper", "2402.00003");
        assertThat(answers.column(Query.RELATED_PAPERS, "id", Map.of("papers", seeds)))
                .containsExactly("2401.00002", "2403.00004");
        assertThat(answers.column(Query.RELATED_PAPERS, "id", Map.of("papers", List.of("no such paper"))))
                .isEmpty();
        assertThat(answers.column(Query.RELATED_PAPERS, "id", Map.of("papers", seeds, "limit", 1)))
                .containsExactly("2401.00002");
    }

    @Test
    void ranksPapersForTermsThatNoPaperHasTogether() {
        List<Map<String, Object>> terms = List.of(
                Map.of("label", "Concept", "key", "contrastive learning", "score", 0.5),
                Map.of("label", "Repository", "key", "https://github.com/acme/fold", "score", 1.0),
                Map.of("label", "Dataset", "key", "unheard of", "score", 1.0));
        List<Map<String, @Nullable Object>> rows = answers.of(Query.RELATED_TO_TERMS, Map.of("terms", terms));
        assertThat(rows).extracting("id").containsExactly("2401.00001", "2403.00004", "2401.00002", "2402.00003");
        assertThat(rows).allSatisfy(row -> assertThat(Answers.sum(row)).isEqualTo(row.get("score")));
    }

    @Test
    void givesTermsTheRankingOfThePaperThatHasThem() {
        List<Map<String, Object>> terms = List.of(
                Map.of("label", "Concept", "key", "graph neural network", "score", 0.8),
                Map.of("label", "Concept", "key", "contrastive learning", "score", 0.7));
        List<Map<String, @Nullable Object>> byTerms =
                answers.of(Query.RELATED_TO_TERMS, Map.of("terms", terms)).stream()
                        .filter(row -> !"2402.00003".equals(row.get("id")))
                        .toList();
        assertThat(byTerms).isEqualTo(answers.of(Query.RELATED_PAPERS, Map.of("papers", List.of("2402.00003"))));
    }

    @Test
    void drawsWhatRelatedPapersShare() {
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.RELATED_PAPERS_GRAPH, Map.of("papers", List.of("fold-paper"), "limit", 1));
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(Answers.nodes(row))
                .hasSize(3));
        assertThat(Answers.nodes(rows.get(0)).get(0)).containsEntry("labels", List.of("Paper"));
    }

    @Test
    void connectsTwoPapersByTheShortestChain() {
        List<Map<String, @Nullable Object>> near =
                answers.of(Query.HOW_PAPERS_CONNECT, Map.of("from", "2401.00001", "to", "2403.00004"));
        assertThat(near).hasSize(1);
        assertThat(Answers.names(near.get(0))).containsExactly("2401.00001", "foldbench", "2403.00004");
        List<Map<String, @Nullable Object>> far =
                answers.of(Query.HOW_PAPERS_CONNECT, Map.of("from", "2401.00002", "to", "2403.00004"));
        assertThat(far).isNotEmpty().allSatisfy(row -> assertThat(Answers.nodes(row))
                .hasSize(5));
        assertThat(answers.of(Query.HOW_PAPERS_CONNECT, Map.of("from", "note-5", "to", "2403.00004")))
                .isEmpty();
    }
}
