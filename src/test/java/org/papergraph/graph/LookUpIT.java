package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding things by what people type, on the graph of {@code small-graph.cypher}. */
@ExtendWith(GraphServer.class)
class LookUpIT {

    private final Answers answers;

    LookUpIT(GraphConnection connection) {
        answers = new Answers(connection);
    }

    @BeforeEach
    void load() {
        answers.load();
    }

    @ParameterizedTest
    @CsvSource({
        "2401.00001",
        "fold-paper",
        "10.1000/fold",
        "10.1000/FOLD",
        "Folding with graphs",
        "folding WITH graphs",
    })
    void findsAPaperByAnyOfItsNames(String name) {
        assertThat(answers.column(Query.PAPER_CARD, "id", Map.of("paper", name)))
                .containsExactly("2401.00001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fold", "2401", "\"", "\\", "Folding with", "a\" OR title:\"graphs"})
    void findsNoPaperByAPartOfAName(String name) {
        assertThat(answers.column(Query.PAPER_CARD, "id", Map.of("paper", name)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GNN, graph neural network",
        "Graph Neural Networks, graph neural network",
        "' foldbench ', FoldBench",
        "protein folding, protein folding",
    })
    void findsAConceptByAnyOfItsNames(String name, String found) {
        assertThat(answers.column(Query.WHAT_IS, "name", Map.of("concept", name)))
                .containsExactly(found);
    }

    @Test
    void searchesPapersAndTermsTogether() {
        List<Map<String, @Nullable Object>> rows = answers.of(Query.SEARCH, Map.of("text", "graph neural networks"));
        assertThat(rows.get(0))
                .contains(entry("kind", "concept"), entry("id", "graph neural network"), entry("rank", 0L));
        assertThat(rows)
                .filteredOn("kind", "paper")
                .extracting("id")
                .containsExactlyInAnyOrder("2401.00001", "2401.00002", "2402.00003");
        assertThat(answers.column(Query.SEARCH, "id", Map.of("text", "imagenote")))
                .contains("imagenote", "2403.00004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\\",
                "'",
                "`",
                "$limit",
                "{}",
                "}",
                "a AND",
                "OR",
                "NOT",
                "title:graph",
                "[a TO b]",
                "(",
                "grap~",
                "gra*",
                "/gra.*/",
                "+-!^?&&||",
                "\\u0",
                "'; DETACH DELETE x; //",
                "\uD835",
                "\n\t",
                "🙂",
                "*:*"
            })
    void takesAnyTextLiterally(String text) {
        for (Query query : List.of(Query.SEARCH, Query.WHAT_IS, Query.PAPER_CARD)) {
            String parameter = query.parameters().get(0).name();
            assertThat(answers.of(query, Map.of(parameter, text))).isEmpty();
        }
        assertThat(answers.of(Query.OVERVIEW, Map.of())).contains(Map.of("kind", "node", "name", "Paper", "count", 5L));
    }

    @Test
    void saysInOneLineWhatTheServerRefuses() {
        assertThatThrownBy(() -> answers.of(Query.TOP_CONCEPTS, Map.of("limit", "many")))
                .isInstanceOf(QueryFailedException.class)
                .hasMessageStartingWith("Query top-concepts failed: ")
                .hasMessageNotContaining("\n");
    }
}
