package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.Query;
import org.papergraph.graph.Schema;
import org.papergraph.graph.TestCypher;
import org.papergraph.paper.Field;
import org.papergraph.paper.Role;
import org.papergraph.paper.Span;

/** What the façade answers, as values, on the graph of {@code small-graph.cypher}. */
@ExtendWith(GraphServer.class)
class AnswersIT {

    private final GraphConnection connection;
    private final PaperGraph graph;

    AnswersIT(GraphConnection connection) {
        this.connection = connection;
        this.graph = PaperGraph.connect(connection.settings());
    }

    @BeforeEach
    void load() {
        Schema.apply(connection);
        TestCypher.run(connection, "small-graph");
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void aSearchFindsPapersConceptsAndDatasets() {
        assertThat(graph.search("FoldBench", 10))
                .startsWith(new SearchHit(Kind.DATASET, "foldbench", "FoldBench", OptionalLong.of(2)))
                .contains(new SearchHit(Kind.PAPER, "2403.00004", "Pictures in contrast", OptionalLong.empty()));
        assertThat(graph.search("graph neural network", 1))
                .extracting(SearchHit::kind)
                .containsExactly(Kind.CONCEPT);
        assertThat(graph.search("?!", 10)).isEmpty();
    }

    @Test
    void aPaperHasItsTextsNamesListingsAndMentions() {
        Paper paper = graph.paper("fold-paper");
        assertThat(paper.id()).isEqualTo("2401.00001");
        assertThat(paper.title()).isEqualTo("Folding with graphs");
        assertThat(paper.published()).contains(LocalDate.of(2024, 1, 1));
        assertThat(paper.doi()).contains("10.1000/fold");
        assertThat(paper.url()).isEmpty();
        assertThat(paper.authors()).isEmpty();
        assertThat(paper.code()).containsExactly("https://github.com/acme/fold");
        assertThat(paper.listings())
                .containsExactly(
                        new Paper.Listed(
                                "day-1", "First day", Optional.of(LocalDate.of(2024, 1, 1)), 1, Optional.empty()),
                        new Paper.Listed(
                                "day-2", "Second day", Optional.of(LocalDate.of(2024, 1, 2)), 2, Optional.empty()));
        assertThat(paper.sources())
                .contains(new Paper.Source(
                        Optional.of("fold-paper"),
                        "mirror|1",
                        Optional.of("openalex"),
                        "same title",
                        List.of("venue")));
        assertThat(paper.otherIds()).containsExactly("fold-paper");
        assertThat(graph.paper("Folding with graphs")).isEqualTo(paper);
    }

    @Test
    void aPaperSaysWhereItMentionsWhat() {
        Paper paper = graph.paper("2401.00001");
        assertThat(paper.mentions())
                .extracting(Mentioned::kind, Mentioned::name, Mentioned::papers, Mentioned::via)
                .containsExactly(
                        tuple(Kind.CONCEPT, "graph neural network", 3L, Optional.empty()),
                        tuple(Kind.CONCEPT, "protein folding", 2L, Optional.empty()),
                        tuple(Kind.DATASET, "FoldBench", 2L, Optional.empty()),
                        tuple(Kind.REPOSITORY, "acme/fold", 2L, Optional.empty()));
        assertThat(paper.mentions().get(0).places())
                .containsExactly(
                        new Mentioned.Place(
                                new Span(Field.ABSTRACT, 0, 21, "Graph neural networks"),
                                "Graph neural networks (GNN) fold proteins."),
                        new Mentioned.Place(
                                new Span(Field.ABSTRACT, 77, 80, "GNN"),
                                "A GNN helps protein folding, see github.com/acme/fold."));
    }

    @Test
    void aTitleThatTwoPapersHaveGivesTheMentionsOfOne() {
        TestCypher.run(connection, "same-title");
        assertThat(graph.paper("folding with graphs").mentions())
                .extracting(Mentioned::name)
                .containsExactly("protein folding");
        assertThat(graph.show("folding with graphs")).containsEntry("id", "1999.00001");
    }

    @Test
    void aConceptHasItsNamesAndWhereToStartReading() {
        Topic concept = graph.concept("GNN");
        assertThat(concept.key()).isEqualTo("graph neural network");
        assertThat(concept.kind()).isEqualTo(Kind.CONCEPT);
        assertThat(concept.papers()).isEqualTo(3);
        assertThat(concept.surfaces())
                .extracting(Topic.Surface::text, Topic.Surface::count)
                .containsExactly(
                        tuple("graph neural network", 2L), tuple("Graph neural networks", 1L), tuple("GNN", 1L));
        assertThat(concept.shortForms()).containsExactly(new Topic.ShortForm("gnn", 1));
        assertThat(concept.read()).startsWith(new PaperName("2401.00001", "Folding with graphs"));
        assertThat(graph.concept("cl").name()).isEqualTo("contrastive learning");
        assertThat(graph.dataset("FOLDBENCH").name()).isEqualTo("FoldBench");
    }

    @Test
    void aConceptHasTheRolesThatPapersGiveIt() {
        TestCypher.run(connection, "one-method");
        assertThat(graph.concept("GNN").roles()).containsExactly(Role.METHOD);
        assertThat(graph.dataset("FoldBench").roles()).isEmpty();
    }

    @Test
    void aConceptHasNeighbours() {
        assertThat(graph.neighbours("GNN", 5)).singleElement().satisfies(neighbour -> {
            assertThat(neighbour.of()).isEqualTo("graph neural network");
            assertThat(neighbour.name()).isEqualTo("protein folding");
            assertThat(neighbour.together()).isEqualTo(2);
            assertThat(neighbour.association()).isBetween(0.0, 1.0);
        });
        assertThat(graph.neighbours("curriculum learning", 5)).isEmpty();
    }

    @Test
    void aChainLeadsFromPaperToPaperOverWhatTheyShare() {
        assertThat(graph.path("fold-paper", "2403.00004", 5))
                .containsExactly(new Chain(
                        new PaperName("2401.00001", "Folding with graphs"),
                        List.of(new Chain.Link(
                                new Chain.Shared(Kind.DATASET, "foldbench", "FoldBench", 2),
                                new PaperName("2403.00004", "Pictures in contrast")))));
        List<Chain> far = graph.path("2401.00002", "2403.00004", 5);
        assertThat(far).isNotEmpty().allSatisfy(chain -> assertThat(chain.papers())
                .hasSize(3)
                .startsWith(new PaperName("2401.00002", "Protein folding again"))
                .endsWith(new PaperName("2403.00004", "Pictures in contrast")));
        assertThat(far)
                .extracting(chain -> chain.links().get(0).shared().name())
                .contains("acme/fold");
        assertThat(graph.path("note-5", "2403.00004", 5)).isEmpty();
        assertThat(graph.path("note-5", "note-5", 5)).isEmpty();
    }

    @Test
    void aQueryGoesByItsName() {
        assertThat(graph.query("top-concepts", Map.of("limit", 2L)))
                .isEqualTo(graph.query(Query.TOP_CONCEPTS, Map.of("limit", 2L)))
                .hasSize(2);
        assertThatThrownBy(() -> graph.query("top-concept", Map.of()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("no query 'top-concept' in the catalogue; it has acronym-meanings, ")
                .hasMessageContaining("top-concepts");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> graph.paper("none")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> graph.path("none", "note-5", 1))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("no paper 'none' in the graph");
        assertThatThrownBy(() -> graph.path("note-5", "nobody", 1)).hasMessage("no paper 'nobody' in the graph");
        assertThatThrownBy(() -> graph.concept("FoldBench"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("no concept 'FoldBench' in the graph");
        assertThatThrownBy(() -> graph.dataset("GNN")).hasMessage("no dataset 'GNN' in the graph");
        assertThatThrownBy(() -> graph.neighbours("carp", 5)).isInstanceOf(NotFoundException.class);
    }
}
