package org.papergraph.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.GraphEdge;
import org.papergraph.graph.GraphNode;
import org.papergraph.graph.GraphParts;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.PackedPaper;
import org.papergraph.paper.PaperId;

/**
 * The graph of a set of records: the nodes of each kind and the relationships of each type, as {@link Frames} has them,
 * made when they are asked for. Extraction, by far the most of the work, is done once and kept; so are all
 * relationships, which a server takes in several rounds.
 */
final class GraphJob {

    private static final StructType KNOWN =
            new StructType().add("id", DataTypes.StringType).add("paper", DataTypes.StringType);

    private final Map<NodeKind, Dataset<Row>> nodes = new EnumMap<>(NodeKind.class);
    private final Map<EdgeKind, Dataset<Row>> edges = new EnumMap<>(EdgeKind.class);
    private final Dataset<Row> papers;

    /** What one paper gives, as nodes. */
    @FunctionalInterface
    private interface Nodes extends Serializable {
        List<GraphNode> of(PackedPaper paper);
    }

    /** What one paper gives, as relationships. */
    @FunctionalInterface
    private interface Edges extends Serializable {
        Stream<GraphEdge> of(PackedPaper paper);
    }

    /**
     * The graph of records as {@link Input} reads them.
     *
     * @param corrections the lines of corrections of what is extracted and linked
     */
    GraphJob(Dataset<Row> records, List<String> corrections) {
        papers = Papers.of(records, corrections);
        addPapers();
        addTerms(corrections);
        addListings();
        addAuthors();
        addCitations();
        GraphNode settings = GraphParts.settings(corrections);
        nodes.put(
                NodeKind.PAPERGRAPH,
                papers.sparkSession()
                        .createDataFrame(List.of(Frames.row(settings)), Frames.schema(NodeKind.PAPERGRAPH)));
    }

    /** How many papers there are. */
    long papers() {
        return papers.count();
    }

    /** The nodes of a kind. */
    Dataset<Row> nodes(NodeKind kind) {
        return Optional.ofNullable(nodes.get(kind)).orElseThrow();
    }

    /** The relationships of a type. */
    Dataset<Row> edges(EdgeKind kind) {
        return Optional.ofNullable(edges.get(kind)).orElseThrow();
    }

    private Dataset<Row> nodesOf(NodeKind kind, Nodes nodes) {
        return papers.flatMap(
                (FlatMapFunction<Row, Row>)
                        row -> nodes.of(Papers.read(row)).stream().map(Frames::row).iterator(),
                Encoders.row(Frames.schema(kind)));
    }

    private Dataset<Row> edgesOf(EdgeKind kind, Edges edges) {
        return Kept.of(papers.flatMap(
                (FlatMapFunction<Row, Row>) row -> edges.of(Papers.read(row))
                        .filter(edge -> edge.kind() == kind)
                        .map(Frames::row)
                        .iterator(),
                Encoders.row(Frames.schema(kind))));
    }

    private void addPapers() {
        nodes.put(
                NodeKind.PAPER,
                nodesOf(
                        NodeKind.PAPER,
                        packed -> List.of(GraphParts.paper(packed.paper(), Mentions.found(packed)))));
        nodes.put(NodeKind.RECORD, nodesOf(NodeKind.RECORD, packed -> GraphParts.records(packed.paper())));
        for (EdgeKind kind : List.of(EdgeKind.DESCRIBES, EdgeKind.REFERS_TO)) {
            edges.put(
                    kind,
                    edgesOf(kind, packed -> packed.paper().records().stream()
                            .flatMap(record -> GraphParts.recordEdges(packed.paper(), record).stream())));
        }
    }

    private void addTerms(List<String> corrections) {
        Dataset<Row> definitions = Kept.of(Mentions.definitions(papers));
        Dataset<Row> mentions = Kept.of(Mentions.of(papers, definitions, corrections));
        Dataset<Row> counts = Kept.of(Terms.counts(mentions));
        for (NodeKind kind : List.of(NodeKind.CONCEPT, NodeKind.DATASET, NodeKind.REPOSITORY)) {
            nodes.put(kind, Terms.nodes(counts, kind));
        }
        edges.put(EdgeKind.MENTIONS, mentions);
        edges.put(EdgeKind.CO_OCCURS_WITH, Kept.of(Terms.pairs(mentions, Kept.of(Terms.linked(counts)))));
        nodes.put(
                NodeKind.ACRONYM,
                definitions
                        .select(col("short").as("key"))
                        .distinct()
                        .select(lit(NodeKind.ACRONYM.label()).as(Frames.LABELS), col("key")));
        edges.put(
                EdgeKind.STANDS_FOR,
                definitions.select(
                        lit(NodeKind.ACRONYM.name()).as(Frames.FROM_KIND),
                        col("short").as(Frames.FROM),
                        col("kind").as(Frames.TO_KIND),
                        col("key").as(Frames.TO),
                        col("papers")));
    }

    /** A listing that papers know differently is as the last of them has it. */
    private void addListings() {
        edges.put(
                EdgeKind.LISTED_IN,
                edgesOf(EdgeKind.LISTED_IN, packed -> GraphParts.listings(packed.paper()).stream()
                        .flatMap(listing -> listing.edges().stream())));
        StructType schema = Frames.schema(NodeKind.LISTING);
        Dataset<Row> all = papers.flatMap(
                (FlatMapFunction<Row, Row>) row -> GraphParts.listings(Papers.read(row).paper()).stream()
                        .map(listing -> RowFactory.create(Frames.row(listing), row.<String>getAs("id")))
                        .iterator(),
                Encoders.row(new StructType().add("listing", schema).add("paper", DataTypes.StringType)));
        nodes.put(
                NodeKind.LISTING,
                all.groupBy("listing.id")
                        .agg(max_by(col("listing"), col("paper")).as("listing"))
                        .select("listing.*"));
    }

    private void addAuthors() {
        Dataset<Row> authored =
                edgesOf(EdgeKind.AUTHORED, packed -> GraphParts.authorships(packed.paper()).stream());
        edges.put(EdgeKind.AUTHORED, authored);
        nodes.put(
                NodeKind.AUTHOR,
                authored.groupBy(Frames.FROM, "name")
                        .agg(count(lit(1)).as("n"))
                        .groupBy(Frames.FROM)
                        .agg(collect_list(struct("name", "n")).as("names"))
                        .map(
                                (MapFunction<Row, Row>) row -> {
                                    Map<String, Integer> names = new HashMap<>();
                                    row.<Row>getList(1)
                                            .forEach(one ->
                                                    names.put(one.getString(0), Math.toIntExact(one.getLong(1))));
                                    return Frames.row(GraphParts.author(row.getString(0), names));
                                },
                                Encoders.row(Frames.schema(NodeKind.AUTHOR))));
    }

    /** What records cite by identifier, and which papers of the graph that is. */
    private void addCitations() {
        nodes.put(
                NodeKind.REFERENCE,
                edges(EdgeKind.REFERS_TO)
                        .select(col(Frames.TO).as("key"))
                        .distinct()
                        .select(lit(NodeKind.REFERENCE.label()).as(Frames.LABELS), col("key")));
        Dataset<Row> known = papers.flatMap(
                (FlatMapFunction<Row, Row>) row -> Papers.read(row).paper().records().stream()
                        .flatMap(record -> record.paper().ids().stream())
                        .map(PaperId::toString)
                        .distinct()
                        .map(id -> RowFactory.create(id, row.<String>getAs("id")))
                        .iterator(),
                Encoders.row(KNOWN));
        Dataset<Row> cites = papers.flatMap(
                (FlatMapFunction<Row, Row>) row -> Papers.read(row).paper().cites().stream()
                        .map(id -> RowFactory.create(id.toString(), row.<String>getAs("id")))
                        .iterator(),
                Encoders.row(KNOWN));
        String paper = NodeKind.PAPER.name();
        edges.put(
                EdgeKind.CITES,
                Kept.of(cites.select(col("id"), col("paper").as(Frames.FROM))
                        .join(known.select(col("id"), col("paper").as(Frames.TO)), "id")
                        .filter(col(Frames.FROM).notEqual(col(Frames.TO)))
                        .select(
                                lit(paper).as(Frames.FROM_KIND),
                                col(Frames.FROM),
                                lit(paper).as(Frames.TO_KIND),
                                col(Frames.TO))
                        .distinct()));
    }
}
