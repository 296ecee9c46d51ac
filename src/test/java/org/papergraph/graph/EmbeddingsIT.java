package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.paper.PaperRecord;
import org.papergraph.text.TextEmbedder;

@ExtendWith(GraphServer.class)
class EmbeddingsIT {

    private static final TextEmbedder WORDS = new CountedWords("words", 32);

    private final GraphConnection graph;
    private final GraphWriter writer;
    private final Embeddings embeddings;
    private final Answers answers;

    EmbeddingsIT(GraphConnection graph) {
        this.graph = graph;
        this.writer = new GraphWriter(graph, MarkedText::extract);
        this.embeddings = new Embeddings(graph);
        this.answers = new Answers(graph);
    }

    @BeforeEach
    void applySchema() {
        Schema.apply(graph);
    }

    @AfterEach
    void forget() {
        TestCypher.run(graph, "forget-embeddings");
    }

    @Test
    void computesWhatIsMissingAndNoMore() {
        add("p1", "graphs", "c:alpha");
        add("p2", "trees", "c:alpha");
        AtomicLong heard = new AtomicLong();

        EmbeddingReport first = embeddings.complete(WORDS, heard::addAndGet);
        assertThat(first.embedded()).isEqualTo(2).isEqualTo(heard.get());
        assertThat(embeddings.complete(WORDS, heard::addAndGet).embedded()).isZero();

        add("p2", "trees", "c:beta now another text");
        add("p3", "forests", "");
        EmbeddingReport later = embeddings.report();
        assertThat(later.missing()).isEqualTo(2);
        assertThat(later.model()).contains("words");
        assertThat(wrong()).isEmpty();
        assertThat(similar("p1")).isEmpty();

        assertThat(embeddings.complete(WORDS, heard::addAndGet).embedded()).isEqualTo(2);
        assertThat(embeddings.report().missing()).isZero();
        assertThat(wrong()).isEmpty();
        assertThat(similar("p1")).hasSize(2);
    }

    @Test
    void keepsTheVectorOfATextThatStays() {
        PaperRecord paper = MarkedText.listed("L1", 1, "Some title", "c:alpha in a text");
        writer.add(List.of(MarkedText.record(paper)));
        embeddings.complete(WORDS, papers -> {});
        PaperRecord again = MarkedText.listed("L2", 3, "Some title", "c:alpha in a text");
        assertThat(writer.add(List.of(MarkedText.record(again))).changed()).isOne();
        assertThat(embeddings.report().missing()).isZero();
        writer.remove(List.of("some-title"));
        assertThat(embeddings.report().missing()).isZero();
    }

    @Test
    void keepsTheVectorOfATextThatCodeIsLinkedTo() {
        PaperRecord paper = MarkedText.listed("L1", 1, "Some title", "c:alpha in a text");
        writer.add(List.of(MarkedText.record(paper)));
        embeddings.complete(WORDS, papers -> {});
        PaperRecord linked =
                paper.toBuilder().code("https://github.com/loom/weave").build();
        assertThat(writer.add(List.of(MarkedText.record(linked))).changed()).isOne();
        assertThat(embeddings.report().missing()).isZero();
        writer.add(List.of(MarkedText.record(MarkedText.listed("L1", 1, "Some title", "c:alpha in another text"))));
        assertThat(embeddings.report().missing()).isOne();
    }

    @Test
    void finishesWhatWasCutShort() {
        add(250);
        CountedWords killed = new CountedWords("words", 32, new AtomicInteger(230));
        assertThatThrownBy(() -> embeddings.complete(killed, papers -> {})).hasMessageContaining("killed");
        assertThat(embeddings.report().missing()).isEqualTo(50);
        assertThat(wrong()).isEmpty();
        assertThat(embeddings.complete(WORDS, papers -> {}).embedded()).isEqualTo(50);
        assertThat(embeddings.report().missing()).isZero();
    }

    @Test
    void replacesTheVectorsOfAnotherModelEvenIfThatWasCutShort() {
        add(30);
        embeddings.complete(new CountedWords("older", 8), papers -> {});
        TestCypher.run(graph, "half-unembedded");
        assertThat(embeddings.report().missing()).isEqualTo(30);
        assertThat(embeddings.complete(WORDS, papers -> {}).embedded()).isEqualTo(30);
        assertThat(wrong()).isEmpty();
        assertThat(toVector("words", WORDS.embed("Title 7", ""))).hasSize(20);
        assertThat(toVector("older", new float[] {1, 0, 0, 0, 0, 0, 0, 0})).isEmpty();
    }

    @Test
    void leavesTheFingerprintAndAGraphWithoutVectorsAsTheyAre() {
        add("p1", "graphs", "c:alpha");
        add("p2", "graphs again", "c:alpha");
        String print = Fingerprint.of(graph);
        EmbeddingReport before = embeddings.report();
        assertThat(before.model()).isEqualTo(Optional.empty());
        assertThat(before.missing()).isEqualTo(2);
        assertThat(wrong()).hasSize(2);
        assertThat(similar("p1")).isEmpty();

        embeddings.complete(WORDS, papers -> {});
        assertThat(Fingerprint.of(graph)).isEqualTo(print);
        assertThat(answers.of(Query.PAPER_GRAPH, Map.of("paper", "p1")).toString())
                .contains("graphs")
                .doesNotContain("embedding");
    }

    @Test
    void ranksByTheCosine() {
        add("p1", "graphs and trees", "");
        add("p2", "graphs and forests", "");
        add("p3", "something else entirely", "");
        embeddings.complete(WORDS, papers -> {});
        assertThat(similar("p1")).containsExactly("p2", "p3");
        double expected = cosine(WORDS.embed("graphs and trees", ""), WORDS.embed("graphs and forests", ""));
        assertThat(answers.of(Query.SIMILAR_PAPERS, Map.of("paper", "p1")).get(0))
                .hasEntrySatisfying(
                        "similarity", cosine -> assertThat((Double) cosine).isCloseTo(expected, within(1e-4)));
        assertThat(toVector("words", WORDS.embed("graphs and trees", "")).get(0))
                .isEqualTo("p1");
    }

    private List<Object> similar(String paper) {
        return List.copyOf(answers.column(Query.SIMILAR_PAPERS, "id", Map.of("paper", paper)));
    }

    private List<Object> toVector(String model, float[] vector) {
        return List.copyOf(answers.column(Query.SIMILAR_TO_VECTOR, "id", Map.of("model", model, "vector", vector)));
    }

    private List<String> wrong() {
        return graph.read(tx -> tx.run(TestCypher.text("wrong-embeddings"))
                .list(row -> row.get("paper").asString()));
    }

    private void add(String id, String title, String abstractText) {
        writer.add(List.of(MarkedText.record(id, title, abstractText)));
    }

    private void add(int papers) {
        writer.add(IntStream.range(0, papers)
                .mapToObj(i -> MarkedText.record("p" + i, "Title " + i, "c:alpha"))
                .toList());
    }

    private static double cosine(float[] a, float[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> (double) a[i] * b[i])
                .sum();
    }
}
