package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every query of the catalogue, on the graph of {@code small-graph.cypher}. */
@ExtendWith(GraphServer.class)
class QueryIT {

    private final Answers answers;

    QueryIT(GraphConnection connection) {
        answers = new Answers(connection);
    }

    @BeforeEach
    void load() {
        answers.load();
    }

    @ParameterizedTest
    @EnumSource
    void runsWithTheValuesOfItsFile(Query query) {
        Map<String, Object> examples =
                CypherFile.load("/cypher/read/" + query.id() + ".cypher").defaults();
        assertThat(answers.of(query, examples)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void isDrawnIfAndOnlyIfItAnswersWithPaths(Query query) {
        Map<String, Object> examples =
                CypherFile.load("/cypher/read/" + query.id() + ".cypher").defaults();
        assertThat(answers.table(query, examples).columns().equals(List.of("path")))
                .isEqualTo(query.isDrawn());
    }

    @Test
    void listsPapersAboutAConcept() {
        List<Map<String, @Nullable Object>> rows = answers.of(Query.PAPERS_ABOUT_CONCEPT, Map.of("concept", "gnn"));
        assertThat(rows).extracting("id").containsExactly("2401.00001", "2402.00003", "2401.00002");
        assertThat(rows.get(0))
                .contains(
                        entry("published", LocalDate.of(2024, 1, 1)),
                        entry("count", 2L),
                        entry("surfaces", List.of("Graph neural networks", "GNN")));
        assertThat(answers.column(
                        Query.PAPERS_ABOUT_BOTH, "id", Map.of("first", "gnn", "second", "Contrastive Learning")))
                .containsExactly("2402.00003");
        assertThat(answers.column(Query.PAPERS_ABOUT_BOTH, "id", Map.of("first", "gnn", "second", "GNN")))
                .isEmpty();
    }

    @Test
    void measuresAssociationFromTheStoredCounts() {
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.CONCEPT_NEIGHBOURS, Map.of("concept", "gnn", "support", 1));
        assertThat(rows)
                .extracting("neighbour")
                .containsExactly("protein folding", "contrastive learning", "FoldBench");
        assertThat((Double) rows.get(0).get("association"))
                .isCloseTo(Math.log(2 * 5 / 6.0) / -Math.log(2 / 5.0), within(1e-9));
        assertThat(answers.column(Query.CONCEPT_NEIGHBOURS, "neighbour", Map.of("concept", "gnn")))
                .containsExactly("protein folding");
    }

    @Test
    void findsBridgesBetweenTwoConcepts() {
        assertThat(answers.column(Query.BRIDGE_CONCEPTS, "bridge", Map.of("first", "cl", "second", "protein folding")))
                .containsExactly("FoldBench", "graph neural network");
    }

    @Test
    void knowsDatasetsAndCode() {
        assertThat(answers.column(Query.PAPERS_USING_DATASET, "id", Map.of("dataset", "FOLDBENCH")))
                .containsExactly("2401.00001", "2403.00004");
        assertThat(answers.column(Query.DATASETS_WITH_CONCEPT, "dataset", Map.of("concept", "contrastive learning")))
                .containsExactly("ImageNote", "FoldBench");
        assertThat(answers.column(Query.CODE_FOR_CONCEPT, "id", Map.of("concept", "gnn")))
                .containsExactly("2401.00001", "2401.00002");
        assertThat(answers.column(Query.CODE_FOR_PAPER, "sentence", Map.of("paper", "2401.00002")))
                .containsExactly("Code: github.com/acme/fold.");
        assertThat(answers.of(Query.PAPERS_SHARING_CODE, Map.of()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("url", "https://github.com/acme/fold")
                        .containsEntry("papers", 2L));
    }

    @Test
    void showsTheSentenceOfEveryPlaceEvenBehindACharacterOutsideTheBasicPlane() {
        assertThat(answers.column(Query.EVIDENCE, "sentence", Map.of("paper", "2401.00001", "term", "GNN")))
                .containsExactly(
                        "Graph neural networks (GNN) fold proteins.",
                        "A GNN helps protein folding, see github.com/acme/fold.");
        assertThat(answers.column(Query.EVIDENCE, "sentence", Map.of("paper", "2401.00001", "term", "FoldBench")))
                .containsExactly("The cost is \uD835\uDCAA(n) on FoldBench.");
        assertThat(answers.column(Query.EVIDENCE, "sentence", Map.of("paper", "2401.00002", "term", "protein folding")))
                .containsExactly("Protein folding again");
        assertThat(answers.column(
                        Query.EVIDENCE, "name", Map.of("paper", "2401.00002", "term", "https://github.com/acme/fold")))
                .containsExactly("acme/fold");
    }

    @Test
    void showsOnePaperWithAllThatItMentions() {
        List<Map<String, @Nullable Object>> mentions = answers.of(Query.PAPER_MENTIONS, Map.of("paper", "fold-paper"));
        assertThat(mentions)
                .extracting("name")
                .containsExactly("graph neural network", "protein folding", "FoldBench", "acme/fold");
        assertThat((List<?>) mentions.get(0).get("places")).hasSize(2);
        assertThat(answers.of(Query.PAPER_CARD, Map.of("paper", "fold-paper")).get(0))
                .containsEntry("code", List.of("https://github.com/acme/fold"))
                .containsEntry("doi", "10.1000/fold")
                .extractingByKey("listings")
                .asInstanceOf(LIST)
                .extracting("id")
                .containsExactly("day-1", "day-2");
        assertThat(answers.of(Query.PAPER_GRAPH, Map.of("paper", "fold-paper"))).hasSize(6);
    }

    @Test
    void readsListings() {
        assertThat(answers.column(Query.LISTING_CONTENTS, "id", Map.of("listing", "day-2")))
                .containsExactly("2402.00003", "2401.00001");
        assertThat(answers.column(Query.LISTINGS, "papers", Map.of())).containsExactly(2L, 2L, 1L);
        assertThat(answers.column(Query.PAPERS_LISTED_AGAIN, "id", Map.of())).containsExactly("2401.00001");
    }

    @Test
    void explainsNamesAndShortForms() {
        assertThat(answers.column(Query.WHAT_IS, "name", Map.of("concept", "CL")))
                .containsExactly("contrastive learning", "CL");
        assertThat(answers.column(Query.ACRONYM_MEANINGS, "meaning", Map.of("acronym", "cl")))
                .containsExactly("contrastive learning", "curriculum learning");
        assertThat(answers.of(Query.AMBIGUOUS_ACRONYMS, Map.of()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                entry("acronym", "cl"),
                                entry(
                                        "meanings",
                                        List.of(
                                                Map.of("name", "contrastive learning", "papers", 2L),
                                                Map.of("name", "curriculum learning", "papers", 1L)))));
    }

    @Test
    void countsAndRanks() {
        assertThat(answers.of(Query.OVERVIEW, Map.of()))
                .hasSize(17)
                .contains(Map.of("kind", "node", "name", "Paper", "count", 5L))
                .contains(Map.of("kind", "relationship", "name", "MENTIONS", "count", 13L));
        assertThat(answers.column(Query.TOP_CONCEPTS, "concept", Map.of("limit", 2)))
                .containsExactly("graph neural network", "contrastive learning");
        assertThat(answers.column(Query.TOP_DATASETS, "dataset", Map.of())).containsExactly("FoldBench", "ImageNote");
        assertThat(answers.column(Query.PAPERS_WITHOUT_LINKS, "id", Map.of())).containsExactly("note-5");
        assertThat(answers.of(Query.CONCEPT_GRAPH, Map.of("concept", "gnn"))).hasSize(5);
    }

    @Test
    void followsAConceptOverTime() {
        assertThat(answers.column(Query.CONCEPT_OVER_TIME, "papers", Map.of("concept", "gnn")))
                .containsExactly(2L, 1L);
        assertThat(answers.column(Query.NEWEST_PAPERS, "id", Map.of("limit", 1)))
                .containsExactly("2403.00004");
        assertThat(answers.of(Query.RISING_CONCEPTS, Map.of("months", 1, "support", 1)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(entry("concept", "contrastive learning"), entry("now", 1L), entry("before", 1L)));
    }
}
