package org.papergraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.papergraph.text.TextEmbedder;

/**
 * The vectors of papers: property {@code embedding} with a vector index, for finding papers by meaning. A paper that
 * waits for a vector has the label {@code Unembedded}, which a batch sets in the transaction that changes the text, so
 * the cost follows the papers that have none. A graph in which no vectors were ever computed has neither label nor
 * index. Whatever is cut short is finished by the next call. Vectors of another model are replaced, all of them.
 */
public final class Embeddings {

    private static final int PAPERS = 200;
    private static final int PAPERS_TO_MARK = 10_000;

    private final GraphConnection connection;

    /** What the graph has of vectors. */
    private record State(Optional<String> model, boolean pending, long missing) {

        /** That of a database without a graph. */
        static final State NONE = new State(Optional.empty(), false, 0);

        static State of(Record row) {
            return new State(
                    Optional.ofNullable(row.get("model").asString(null)),
                    row.get("pending").asBoolean(),
                    row.get("missing").asLong());
        }
    }

    /** What is computed while no transaction is open. */
    private record Text(String node, String title, String abstractText, String textHash) {

        static Text of(Record row) {
            return new Text(
                    row.get("node").asString(),
                    row.get("title").asString(""),
                    row.get("abstract").asString(""),
                    row.get("textHash").asString(""));
        }

        Map<String, Object> embedded(TextEmbedder embedder) {
            return Map.of("node", node, "textHash", textHash, "vector", embedder.embed(title, abstractText));
        }
    }

    /**
     * Vectors of a graph.
     *
     * @param connection to it; its schema is in place
     */
    public Embeddings(GraphConnection connection) {
        this.connection = connection;
    }

    /** How it stands; nothing is computed. */
    public EmbeddingReport report() {
        return report(0, Duration.ZERO);
    }

    /**
     * Computes a vector for every paper that has none for its present text, on all cores.
     *
     * @param embedder whose vectors the graph is to have from now on
     * @param progress hears of so many more papers
     * @param stop asked before every transaction whether to leave the rest to the next build
     */
    public EmbeddingReport complete(TextEmbedder embedder, LongConsumer progress, BooleanSupplier stop) {
        long start = System.nanoTime();
        connection.write(tx -> tx.run(Statement.SET_EMBEDDING_MODEL.with(Map.of("model", embedder.model())))
                .consume());
        if (state().pending()) {
            Schema.dropEmbeddingIndex(connection);
            mark();
        }
        Schema.createEmbeddingIndex(connection, embedder.dimension());
        long embedded = 0;
        for (int papers = embedNext(embedder, stop); papers > 0; papers = embedNext(embedder, stop)) {
            embedded += papers;
            progress.accept(papers);
        }
        return report(embedded, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The same, to the end. */
    public EmbeddingReport complete(TextEmbedder embedder, LongConsumer progress) {
        return complete(embedder, progress, () -> false);
    }

    private EmbeddingReport report(long embedded, Duration time) {
        State state = state();
        return new EmbeddingReport(state.model(), embedded, state.missing(), time);
    }

    private State state() {
        return connection.read(tx -> new Statements(tx).list(Statement.EMBEDDINGS, Map.of(), State::of)).stream()
                .findFirst()
                .orElse(State.NONE);
    }

    /** Lets every paper wait for a vector: no earlier one is valid. */
    private void mark() {
        while (state().pending()) {
            connection.write(transaction -> {
                Statements tx = new Statements(transaction);
                tx.run(Statement.LOCK);
                tx.each(Statement.UNEMBED_PAPERS, Map.of("limit", PAPERS_TO_MARK), row -> {});
                return true;
            });
        }
    }

    /** Gives the next papers their vectors; how many it gave. */
    private int embedNext(TextEmbedder embedder, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return 0;
        }
        List<Text> texts = connection.read(
                tx -> new Statements(tx).list(Statement.PAPERS_TO_EMBED, Map.of("limit", PAPERS), Text::of));
        if (texts.isEmpty()) {
            return 0;
        }
        List<Map<String, Object>> rows =
                texts.parallelStream().map(text -> text.embedded(embedder)).toList();
        return connection.write(tx -> put(tx, embedder.model(), rows));
    }

    /** Under the writers' lock, so that no text changes between the comparison of its hash and the commit. */
    private static int put(TransactionContext transaction, String model, List<Map<String, Object>> rows) {
        Statements tx = new Statements(transaction);
        tx.run(Statement.LOCK);
        return tx.list(Statement.PUT_EMBEDDINGS, Map.of("model", model, "rows", rows), row -> row.get("papers")
                        .asInt())
                .get(0);
    }
}
