package org.papergraph.api;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.build.BuildReport;
import org.papergraph.build.DryRun;
import org.papergraph.build.GraphBuild;
import org.papergraph.build.Records;
import org.papergraph.graph.BulkLoad;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EmbeddedServer;
import org.papergraph.graph.Fingerprint;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphHome;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.Schema;
import org.papergraph.graph.TextExtraction;
import org.papergraph.source.RecordSource;
import org.papergraph.source.Sources;

/**
 * A knowledge graph of papers in a Neo4j: what an application builds and asks. Thread-safe: any number of threads may
 * ask, also while one builds; builds on one graph take turns. Close it when nobody asks any more, to give up the
 * connection and, where it started one, the embedded server.
 *
 * <pre>{@code
 * try (PaperGraph graph = PaperGraph.embedded(Path.of("papergraph-data"))) {
 *     graph.build(List.of("listings"), System.in, BuildOptions.standard(), BuildProgress.SILENT);
 *     graph.related(List.of("2305.18290"), 10).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class PaperGraph extends GraphQuestions implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final GraphHome home;
    private final TextExtraction extraction;
    private final Duration limit;
    private final boolean isView;

    private PaperGraph(GraphHome home) {
        this(home, Records.textExtraction(), LIMIT, false);
    }

    private PaperGraph(GraphHome home, TextExtraction extraction, Duration limit, boolean isView) {
        super(extraction);
        this.home = home;
        this.extraction = extraction;
        this.limit = limit;
        this.isView = isView;
    }

    /**
     * The graph of a running server. Its schema is brought up to date before the first write.
     *
     * <pre>{@code
     * PaperGraph graph = PaperGraph.connect(new ConnectionSettings("neo4j+s://example.org", "neo4j", "secret", "neo4j"));
     * }</pre>
     *
     * @throws org.papergraph.paper.PapergraphException if the server can't be reached or refuses
     */
    public static PaperGraph connect(ConnectionSettings settings) {
        return new PaperGraph(GraphHome.at(settings));
    }

    /**
     * The graph that the application's own driver leads to. Closing the graph leaves the driver open, and its settings
     * hold no user and no password.
     *
     * <pre>{@code
     * Driver driver = GraphDatabase.driver("bolt://localhost:7687", AuthTokens.basic("neo4j", "secret"));
     * PaperGraph graph = PaperGraph.connect(driver, "neo4j");
     * }</pre>
     *
     * @param database the database's name; empty for the default one
     * @throws org.papergraph.paper.PapergraphException if the server can't be reached or refuses
     */
    public static PaperGraph connect(Driver driver, String database) {
        return new PaperGraph(GraphHome.at(driver, database));
    }

    /**
     * The graph in a data directory: that of the server which is up on it, else of one that starts in this process when
     * it is first needed.
     *
     * @throws org.papergraph.paper.PapergraphException if another process holds the directory, or Neo4j's server isn't on
     *     the class path
     */
    public static PaperGraph embedded(Path dataDirectory) {
        return new PaperGraph(GraphHome.in(dataDirectory));
    }

    /** The graph of an embedded server, which is closed with it. */
    public static PaperGraph on(EmbeddedServer server) {
        return new PaperGraph(GraphHome.on(server));
    }

    /**
     * The same graph, with another limit to how long a question may take, waiting for a connection included; it is a
     * minute where nothing is said. Builds, removals, the fingerprint and exports of the whole graph are no questions.
     * The view shares connection and server with this graph: closing it does nothing, and closing this graph ends it.
     *
     * <pre>{@code
     * graph.withTimeout(Duration.ofMillis(500)).search("policy gradient", 10);
     * }</pre>
     *
     * @param longest above 0; what takes longer ends with a {@link org.papergraph.graph.QueryTimeoutException}
     */
    public PaperGraph withTimeout(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("a time limit is above 0: " + longest);
        }
        return new PaperGraph(home, extraction, longest, true);
    }

    @Override
    GraphConnection connection() {
        return home.connection().within(limit);
    }

    /** Puts the schema in place, so that questions can be asked before anything is built. */
    public void prepare() {
        Schema.apply(home.connection());
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
     * <pre>{@code
     * List<PaperRecord> records = List.of(PaperRecord.of("2401.00001", "A title", "An abstract."));
     * graph.build(sink -> records.forEach(sink::accept), BuildOptions.standard(), BuildProgress.SILENT);
     * }</pre>
     *
     * @param source hands over one record after the other
     * @param options threads and batch size
     * @param progress hears how it goes
     */
    public BuildReport build(RecordSource source, BuildOptions options, BuildProgress progress) {
        return GraphBuild.run(home, extraction, source, options, progress);
    }

    /**
     * Makes a graph of listings at once, as files for {@code neo4j-admin database import full}, which fills the empty
     * database of a server that is not running: the fastest way to a large graph on any server. No server is asked. A
     * later build on that database puts constraints and indexes in place. The folder appears when it is whole.
     *
     * @param source hands over one record after the other
     * @param options threads and corrections; vectors are left to a later build
     * @param progress hears how it goes
     * @param folder where the files go; absent or empty, its parent must be there
     * @throws TargetExistsException if it is there already
     * @throws TargetNotWrittenException if it can't be written
     */
    public static BuildReport importFiles(
            RecordSource source, BuildOptions options, BuildProgress progress, Path folder) {
        return new Target(folder, true, false).write(aside -> {
            try (BulkLoad load =
                    new BulkLoad(aside, Records.textExtraction(), graph -> ImportCsv.write(graph, aside))) {
                return GraphBuild.run(load, source, options, progress);
            }
        });
    }

    /** Whether nothing was ever stored there, so that a build can fill it at once. */
    public boolean isUnused() {
        return home.isUnused();
    }

    /**
     * Finds out what a build would do, and does nothing. Holds the records in memory that the graph does not have.
     *
     * <pre>{@code
     * DryRun.Report report = graph.dryRun(List.of("listings"), System.in, BuildProgress.SILENT);
     * }</pre>
     */
    public DryRun.Report dryRun(List<String> paths, InputStream standardInput, BuildProgress progress) {
        return dryRun(sink -> Sources.read(paths, standardInput, sink), progress);
    }

    /** The same for records from wherever the application has them. */
    public DryRun.Report dryRun(RecordSource source, BuildProgress progress) {
        return DryRun.run(Optional.of(home.connection()), source, progress);
    }

    /**
     * Takes papers out of the graph.
     *
     * @param ids ids, also alternative ones
     * @return how many papers went
     */
    public int remove(Collection<String> ids) {
        prepare();
        GraphWriter writer = new GraphWriter(home.connection(), extraction);
        int removed = writer.remove(ids).removed();
        writer.awaitIndexes();
        return removed;
    }

    /** SHA-256 over the canonical form of the graph, as 64 hexadecimal digits: equal for equal graphs. */
    public String fingerprint() {
        return Fingerprint.of(home.connection());
    }

    /**
     * Hands the graph, or the answer to a question, to other programs. The file or folder appears when it is whole.
     *
     * <pre>{@code
     * graph.export(Export.of(GraphFormat.CSV, Query.TOP_CONCEPTS, Map.of("limit", 100L)), Path.of("concepts.csv"));
     * }</pre>
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

    /**
     * The graph as it is now, put aside until it is closed.
     *
     * <pre>{@code
     * try (Snapshot before = graph.snapshot()) {
     *     graph.build(List.of("listings"), System.in, BuildOptions.standard(), BuildProgress.SILENT);
     *     GraphDiff added = graph.diff(before.folder());
     * }
     * }</pre>
     *
     * @throws TargetNotWrittenException if there is no room for it among the temporary files
     */
    public Snapshot snapshot() {
        return Snapshot.write(folder -> {
            if (home.isUnused()) {
                new Target(folder, true, false).write(aside -> ImportCsv.write((kind, edges, sink) -> {}, aside));
            } else {
                export(Export.of(GraphFormat.CSV), folder);
            }
        });
    }

    /**
     * What changed since an earlier state of the graph, with the {@value GraphDiff#DEFAULT_LIMIT} largest changes of
     * each sort; {@link GraphDiff#between} compares any two graphs, and names as many as one likes.
     *
     * @param before a folder that an export of the whole graph as {@link GraphFormat#CSV} wrote
     * @throws UnreadableExportException if it is no such folder, or damaged
     */
    public GraphDiff diff(Path before) {
        ImportFile.requireAll(before);
        try (Snapshot now = snapshot()) {
            return GraphDiff.between(before, now.folder(), GraphDiff.DEFAULT_LIMIT);
        }
    }

    /** Where the graph is. */
    public ConnectionSettings settings() {
        return home.connection().settings();
    }

    @Override
    public void close() {
        if (!isView) {
            home.close();
        }
    }
}
