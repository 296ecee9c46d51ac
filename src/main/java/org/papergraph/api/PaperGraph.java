package org.papergraph.api;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.build.BuildReport;
import org.papergraph.build.GraphBuild;
import org.papergraph.build.Records;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EmbeddedServer;
import org.papergraph.graph.Fingerprint;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphHome;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.Query;
import org.papergraph.graph.Schema;
import org.papergraph.graph.TextExtraction;
import org.papergraph.source.RecordSource;
import org.papergraph.source.Sources;
import org.papergraph.text.TextEmbedder;
import org.papergraph.text.TextRepair;

/**
 * A knowledge graph of papers in a Neo4j: what an application builds and asks. Thread-safe for questions; builds on one
 * graph take turns. Close it to give up the connection and, where it started one, the embedded server.
 *
 * <pre>{@code
 * try (PaperGraph graph = PaperGraph.embedded(Path.of("papergraph-data"))) {
 *     graph.build(List.of("listings"), System.in, BuildOptions.standard(), BuildProgress.SILENT);
 *     graph.related(List.of("2305.18290"), 10).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class PaperGraph implements AutoCloseable {

    /** More than any paper mentions. */
    private static final long ALL_MENTIONS = 10_000;

    private final GraphHome home;
    private final TextExtraction extraction = Records.textExtraction();

    private PaperGraph(GraphHome home) {
        this.home = home;
    }

    /**
     * The graph of a running server. Its schema is brought up to date before the first write.
     *
     * @throws org.papergraph.paper.PapergraphException if the server can't be reached or refuses
     */
    public static PaperGraph connect(ConnectionSettings settings) {
        return new PaperGraph(GraphHome.at(settings));
    }

    /**
     * The graph in a data directory: that of the server which is up on it, else of one that starts in this process when
     * it is first needed.
     *
     * @throws org.papergraph.paper.PapergraphException if another process holds the directory
     */
    public static PaperGraph embedded(Path dataDirectory) {
        return new PaperGraph(GraphHome.in(dataDirectory));
    }

    /** The graph of an embedded server, which is closed with it. */
    public static PaperGraph on(EmbeddedServer server) {
        return new PaperGraph(GraphHome.on(server));
    }

    private GraphConnection connection() {
        return home.connection();
    }

    private GraphWriter writer() {
        return new GraphWriter(connection(), extraction);
    }

    /** Puts the schema in place, so that questions can be asked before anything is built. */
    public void prepare() {
        Schema.apply(connection());
    }

    /**
     * Reads listings into the graph; what is there already stays.
     *
     * @param paths files, folders or {@code -}
     * @param standardInput read for {@code -}
     * @param options threads and batch size
     * @param progress hears how it goes
     */
    public BuildReport build(
            List<String> paths, InputStream standardInput, BuildOptions options, BuildProgress progress) {
        return build(sink -> Sources.read(paths, standardInput, sink), options, progress);
    }

    /**
     * Takes records into the graph from wherever the application has them; the same rules as for files.
     *
     * @param source hands over one record after the other
     * @param options threads and batch size
     * @param progress hears how it goes
     */
    public BuildReport build(RecordSource source, BuildOptions options, BuildProgress progress) {
        return GraphBuild.run(home, extraction, source, options, progress);
    }

    /**
     * Takes papers out of the graph.
     *
     * @param ids ids, also alternative ones
     * @return how many papers went
     */
    public int remove(Collection<String> ids) {
        prepare();
        GraphWriter writer = writer();
        int removed = writer.remove(ids).removed();
        writer.awaitIndexes();
        return removed;
    }

    /**
     * The papers most related to some given ones together, which are not among them.
     *
     * @param seeds ids (also alternative ones) or titles
     * @param limit how many at most
     * @return best first; ties by id
     * @throws NotFoundException if the graph has no such paper
     */
    public List<RelatedPaper> related(List<String> seeds, int limit) {
        return related(RelatedRequest.papers(seeds).limit(limit));
    }

    /** As {@link #related(RelatedRequest)} for papers by their ids or exact titles; empty if one is unknown. */
    public Optional<List<RelatedPaper>> relatedIfKnown(RelatedRequest request) {
        return search().answerIfKnown(request);
    }

    /**
     * The papers most related to a text that need not be in the graph.
     *
     * @param title may be empty
     * @param abstractText may be empty
     * @param limit how many at most
     * @return best first; ties by id
     */
    public List<RelatedPaper> relatedToText(String title, String abstractText, int limit) {
        return related(RelatedRequest.text(title, abstractText).limit(limit));
    }

    /**
     * The papers most related to what is asked for.
     *
     * @param request what to start from, what to keep out, which part of the answer to give
     * @return best first; ties by id; none of the papers that the request names
     * @throws NotFoundException if the graph has no such paper, concept or dataset
     */
    public List<RelatedPaper> related(RelatedRequest request) {
        return search().answer(request);
    }

    private RelatedSearch search() {
        return new RelatedSearch(connection(), writer());
    }

    /**
     * The papers nearest in meaning to one of the graph, by the vectors of a build with an embedder.
     *
     * @param paper id (also an alternative one) or exact title
     * @param limit how many at most
     * @return best first; ties by id; empty where the paper has no vector
     * @throws NotFoundException if the graph has no such paper
     */
    public List<SimilarPaper> similar(String paper, int limit) {
        require(paper);
        return SimilarPaper.read(
                connection().query(Query.SIMILAR_PAPERS, Map.of("paper", paper, "limit", (long) limit)));
    }

    /**
     * The papers nearest in meaning to a text that need not be in the graph.
     *
     * @param embedder the one that the graph was built with
     * @param title may be empty
     * @param abstractText may be empty
     * @param limit how many at most
     * @return best first; ties by id; empty where the graph has no vectors of this embedder's model
     */
    public List<SimilarPaper> similarToText(TextEmbedder embedder, String title, String abstractText, int limit) {
        float[] vector = embedder.embed(TextRepair.repair(title), TextRepair.repair(abstractText));
        return SimilarPaper.read(connection()
                .query(Query.SIMILAR_TO_VECTOR, Map.of("model", embedder.model(), "vector", vector, "limit", (long)
                        limit)));
    }

    /**
     * All that the graph holds of one paper: its texts and listings, and under {@code mentions} what it mentions with
     * the sentences, most salient first.
     *
     * @param paper id (also an alternative one) or exact title
     * @throws NotFoundException if the graph has no such paper
     */
    public Map<String, @Nullable Object> show(String paper) {
        Map<String, @Nullable Object> card = new LinkedHashMap<>(require(paper));
        card.put("mentions", connection().query(Query.PAPER_MENTIONS, Map.of("paper", paper, "limit", ALL_MENTIONS)));
        return card;
    }

    private Map<String, @Nullable Object> require(String paper) {
        return new PaperLookup(connection()).require(paper);
    }

    /**
     * Any query of the catalogue.
     *
     * @param query which
     * @param parameters by name; what is absent takes its default
     * @return one map per row, column names in their order
     */
    public List<Map<String, @Nullable Object>> query(Query query, Map<String, Object> parameters) {
        return connection().query(query, parameters);
    }

    /** How many nodes and relationships of each kind there are. */
    public GraphStats stats() {
        Map<String, Long> nodes = new TreeMap<>();
        Map<String, Long> relationships = new TreeMap<>();
        for (Map<String, @Nullable Object> row : connection().query(Query.OVERVIEW, Map.of())) {
            Map<String, Long> table = "node".equals(row.get("kind")) ? nodes : relationships;
            table.put(String.valueOf(row.get("name")), ((Number) Objects.requireNonNull(row.get("count"))).longValue());
        }
        return new GraphStats(nodes, relationships);
    }

    /** SHA-256 over the canonical form of the graph, as 64 hexadecimal digits: equal for equal graphs. */
    public String fingerprint() {
        return Fingerprint.of(connection());
    }

    /**
     * Hands the graph, or the answer to a question, to other programs. The file or folder appears when it is whole.
     *
     * @param what to hand over, and in which format
     * @param target the file or, where {@link Export#isFolder()}, the folder; its parent must be there
     * @throws TargetExistsException if it is there already and may not be overwritten
     * @throws TargetNotWrittenException if it can't be written
     */
    public ExportReport export(Export what, Path target) {
        return new ExportRun(what, this::connection).to(target);
    }

    /**
     * Hands it over as a stream, which stays open.
     *
     * @param what to hand over; one file, not a folder
     * @param out takes the bytes as they are read
     * @throws UnfittingFormatException if it is a folder
     */
    public ExportReport export(Export what, OutputStream out) {
        return new ExportRun(what, this::connection).to(out);
    }

    /** Where the graph is. */
    public ConnectionSettings settings() {
        return connection().settings();
    }

    @Override
    public void close() {
        home.close();
    }
}
