package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.SimilarPaper;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.TestCypher;
import org.papergraph.text.TextEmbedder;
import tools.jackson.databind.JsonNode;

/** The sample with vectors, by the model that comes with Papergraph. */
@ExtendWith(GraphServer.class)
class VectorsIT {

    private static final String SAMPLE = "src/main/resources/org/papergraph/sample";
    private static final String BERT = "1810.04805";
    private static final String ROBERTA = "1907.11692";

    private final SampleGraph graph;
    private final GraphConnection connection;

    VectorsIT(ConnectionSettings server, GraphConnection connection, @TempDir Path folder) {
        this.graph = new SampleGraph(server, folder);
        this.connection = connection;
    }

    @AfterEach
    void forget() {
        TestCypher.run(connection, "forget-embeddings");
    }

    @Test
    void givesTheSampleVectorsAndFindsPapersOfLikeMeaning() throws IOException {
        JsonNode plain = graph.run("build", "--format", "json", SAMPLE).json();
        assertThat(plain.at("/embeddings/model").asString()).isEmpty();
        assertThat(plain.at("/embeddings/missing").asInt()).isEqualTo(40);
        String print = graph.run("fingerprint").out();
        assertThat(similar(BERT)).isEmpty();

        assertThat(graph.run("build", "--embeddings", SAMPLE).lines())
                .anyMatch(line -> line.matches("embedded 40 papers in [\\d.]+ s"));

        assertThat(graph.run("fingerprint").out()).isEqualTo(print);
        assertThat(similar(BERT)).hasSize(3).contains(ROBERTA).doesNotContain(BERT);
        try (PaperGraph papers = PaperGraph.connect(graph.server())) {
            assertThat(papers.similar(BERT, 3)).extracting(SimilarPaper::id).containsExactlyElementsOf(similar(BERT));
            assertThat(papers.similarToText(
                            TextEmbedder.standard(),
                            "",
                            "We pretrain a bidirectional language model on plain text.",
                            5))
                    .extracting(SimilarPaper::id)
                    .startsWith(BERT);
        }
    }

    @Test
    void meaningCountsForAPaperAndForATextThatIsNotInTheGraph() throws IOException {
        graph.run("build", "--embeddings", SAMPLE);
        String text = graph.file("abstract.txt", "A machine that reads in both directions, taught with plain prose.");
        assertThat(kinds("--id", BERT)).contains("meaning", "text");
        assertThat(kinds("--text", text)).contains("meaning");
        TestCypher.run(connection, "forget-embeddings");
        assertThat(kinds("--text", text)).isNotEmpty().doesNotContain("meaning");
    }

    private List<String> kinds(String... question) {
        String[] related = Stream.concat(Stream.of("related", "--format", "jsonl"), Stream.of(question))
                .toArray(String[]::new);
        return graph.run(related).json().findValuesAsString("kind");
    }

    @Test
    void aChangedPaperGetsANewVectorFromTheNextBuildWithEmbeddings() throws IOException {
        graph.build();
        graph.run("build", "--embeddings", graph.listings());
        String changed = graph.file(
                "changed.jsonl",
                "{\"id\":\"2401.00003\",\"title\":\"A History of Coffee\",\"abstract\":\"Coffee came later.\"}\n");
        assertThat(graph.run("build", changed).lines())
                .contains("papers without a vector: 1 ('build --embeddings' gives them one)");
        JsonNode report =
                graph.run("build", "--embeddings", "--format", "json", changed).json();
        assertThat(report.path("unchanged").asInt()).isOne();
        assertThat(report.at("/embeddings/embedded").asInt()).isOne();
        assertThat(report.at("/embeddings/missing").asInt()).isZero();
    }

    private List<String> similar(String paper) {
        return graph
                .run("query", "similar-papers", "-p", "paper=" + paper, "-p", "limit=3", "--format", "jsonl")
                .jsonLines()
                .stream()
                .map(row -> row.path("id").asString())
                .toList();
    }
}
