package org.papergraph.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.Records;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.EdgeKind.Ends;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.Property;
import org.papergraph.graph.Schema;
import org.papergraph.resolve.Corrections;

/**
 * A running Neo4j, written by Neo4j's connector for Spark: nodes by their keys, then relationships by those of their
 * ends, so that writing again changes nothing. Several tasks write relationships at a time without waiting for each
 * other's locks: nodes fall into blocks, and in each round no two tasks touch the same block.
 */
final class ServerSink implements GraphSink {

    private static final String CONNECTOR = "org.neo4j.spark.DataSource";
    private static final int BATCH = 5_000;

    private final ConnectionSettings server;
    private final Corrections corrections;
    private final boolean again;
    private final int writers;

    /**
     * A server.
     *
     * @param again whether what an earlier run of the same input wrote may be there
     * @param writers how many tasks write at a time
     */
    ServerSink(ConnectionSettings server, Corrections corrections, boolean again, int writers) {
        this.server = server;
        this.corrections = corrections;
        this.again = again;
        this.writers = writers;
    }

    @Override
    public void prepare() {
        try (PaperGraph graph = PaperGraph.connect(server)) {
            boolean isEmpty = graph.stats().nodes().entrySet().stream()
                    .allMatch(count -> count.getValue() == 0 || count.getKey().equals(NodeKind.PAPERGRAPH.label()));
            if (!isEmpty && !again) {
                throw new TargetNotEmptyException(server
                        + " is not empty, and this job makes a whole graph: empty it, or say --again where all that is"
                        + " there comes from an earlier run of the same input");
            }
        }
        try (GraphConnection connection = GraphConnection.open(server)) {
            Schema.apply(connection);
            new GraphWriter(connection, Records.textExtraction()).begin(Optional.of(corrections));
        }
    }

    @Override
    public void write(GraphJob graph) {
        for (NodeKind kind : NodeKind.values()) {
            if (kind != NodeKind.PAPERGRAPH) {
                nodes(graph.nodes(kind), kind);
            }
        }
        for (EdgeKind kind : EdgeKind.values()) {
            kind.ends().forEach(ends -> edges(graph.edges(kind), kind, ends));
        }
    }

    @Override
    public String done() {
        return "written to " + server;
    }

    /** The nodes of a kind; concepts, which may be tasks and the like too, by their labels. */
    private void nodes(Dataset<Row> nodes, NodeKind kind) {
        List<String> labels = kind == NodeKind.CONCEPT
                ? nodes.select(Frames.LABELS).distinct().as(Encoders.STRING()).collectAsList()
                : List.of(kind.label());
        for (String all : labels) {
            Map<String, String> options = Map.of("labels", ":" + all, "node.keys", key(kind));
            save(nodes.filter(col(Frames.LABELS).equalTo(all)).drop(Frames.LABELS), options);
        }
    }

    private static String key(NodeKind kind) {
        return kind.properties().get(0).name();
    }

    private void edges(Dataset<Row> edges, EdgeKind kind, Ends ends) {
        Map<String, String> options = new HashMap<>();
        options.put("relationship", kind.name());
        options.put("relationship.save.strategy", "keys");
        end("source", ends.from(), Frames.FROM, options);
        end("target", ends.to(), Frames.TO, options);
        options.put(
                "relationship.properties",
                kind.properties().stream().map(Property::name).collect(Collectors.joining(",")));
        Column fromBlock = pmod(xxhash64(col(Frames.FROM)), lit(writers));
        Column toBlock = pmod(xxhash64(col(Frames.TO)), lit(writers));
        Dataset<Row> blocks = edges.filter(col(Frames.FROM_KIND)
                        .equalTo(ends.from().name())
                        .and(col(Frames.TO_KIND).equalTo(ends.to().name())))
                .withColumn("_round", pmod(fromBlock.plus(toBlock), lit(writers)))
                .withColumn("_writer", ends.from() == ends.to() ? least(fromBlock, toBlock) : fromBlock);
        for (int round = 0; round < writers; round++) {
            save(
                    blocks.filter(col("_round").equalTo(round))
                            .repartition(writers, col("_writer"))
                            .drop("_round", "_writer", Frames.FROM_KIND, Frames.TO_KIND),
                    options);
        }
    }

    private static void end(String end, NodeKind kind, String column, Map<String, String> options) {
        String prefix = "relationship." + end + ".";
        options.put(prefix + "labels", ":" + kind.label());
        options.put(prefix + "save.mode", "Match");
        options.put(prefix + "node.keys", column + ":" + key(kind));
    }

    private void save(Dataset<Row> rows, Map<String, String> options) {
        boolean open = server.password().isEmpty();
        rows.write()
                .format(CONNECTOR)
                .mode(SaveMode.Overwrite)
                .option("url", server.uri())
                .option("database", server.database())
                .option("authentication.type", open ? "none" : "basic")
                .option("authentication.basic.username", server.user())
                .option("authentication.basic.password", server.password())
                .option("batch.size", BATCH)
                .options(options)
                .save();
    }
}
