package org.papergraph.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.GraphParts;
import org.papergraph.graph.NodeId;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.PackedPaper;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.Meanings;
import org.papergraph.resolve.NodeRef;
import org.papergraph.resolve.PaperMentions;

/** What papers mention, short forms included: what most papers define them as decides on those that do not. */
final class Mentions {

    private static final StructType DEFINITION = new StructType()
            .add("short", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("key", DataTypes.StringType);

    private static final StructType USE =
            new StructType().add("user", DataTypes.StringType).add("short", DataTypes.StringType);

    private Mentions() {}

    /** How many papers define which short form as what: {@code short}, {@code kind}, {@code key}, {@code papers}. */
    static Dataset<Row> definitions(Dataset<Row> papers) {
        return papers.flatMap(
                        (FlatMapFunction<Row, Row>) row -> PaperMentions.definitions(found(Papers.read(row))).stream()
                                .map(defined -> {
                                    NodeId meaning = GraphParts.id(defined.meaning());
                                    return RowFactory.create(
                                            defined.shortKey(), meaning.kind().name(), meaning.key());
                                })
                                .iterator(),
                        Encoders.row(DEFINITION))
                .groupBy("short", "kind", "key")
                .agg(count(lit(1)).as("papers"));
    }

    /**
     * The MENTIONS relationships.
     *
     * @param papers of {@link Papers}
     * @param definitions of {@link #definitions}
     * @param corrections the lines of corrections of what is linked
     */
    static Dataset<Row> of(Dataset<Row> papers, Dataset<Row> definitions, List<String> corrections) {
        Column meaning = struct("short", "kind", "key", "papers");
        Dataset<Row> uses = papers.flatMap(
                (FlatMapFunction<Row, Row>) row -> PaperMentions.undefinedShortForms(found(Papers.read(row))).stream()
                        .map(key -> RowFactory.create(row.<String>getAs("id"), key))
                        .iterator(),
                Encoders.row(USE));
        Dataset<Row> known = uses.join(dominant(definitions), "short")
                .groupBy("user")
                .agg(collect_list(meaning).as("meanings"));
        return papers.join(known, col("id").equalTo(col("user")), "left_outer")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            Corrections linked = Corrections.of(corrections);
                            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                                    .flatMap(row -> rows(row, linked))
                                    .iterator();
                        },
                        Encoders.row(Frames.schema(EdgeKind.MENTIONS)));
    }

    /** Of the definitions, those that a clear majority agrees on. */
    private static Dataset<Row> dominant(Dataset<Row> definitions) {
        StructType schema = definitions.schema();
        return definitions
                .groupBy("short")
                .agg(collect_list(struct("short", "kind", "key", "papers")).as("all"))
                .flatMap(
                        (FlatMapFunction<Row, Row>) row -> {
                            List<Row> all = row.getList(row.fieldIndex("all"));
                            Optional<NodeRef> dominant = meanings(all).dominant(row.getAs("short"));
                            return all.stream()
                                    .filter(one -> dominant.filter(meaning(one)::equals).isPresent())
                                    .iterator();
                        },
                        Encoders.row(schema));
    }

    private static Meanings meanings(List<Row> definitions) {
        Meanings meanings = new Meanings();
        definitions.forEach(
                one -> meanings.add(one.getString(0), meaning(one), Math.toIntExact(one.getLong(3))));
        return meanings;
    }

    private static NodeRef meaning(Row definition) {
        return GraphParts.term(new NodeId(NodeKind.valueOf(definition.getString(1)), definition.getString(2)));
    }

    /** Of the short forms only those are known that papers agree on, which is all that the paper needs. */
    private static Stream<Row> rows(Row row, Corrections corrections) {
        PackedPaper packed = Papers.read(row);
        int column = row.fieldIndex("meanings");
        List<Row> known = row.isNullAt(column) ? List.of() : row.getList(column);
        return GraphParts.mentions(
                        packed.paper().id(),
                        PaperMentions.of(found(packed), packed.paper().links(corrections), meanings(known)))
                .stream()
                .map(Frames::row);
    }

    /** What a paper mentions, which every paper of {@link Papers} knows. */
    static Extraction found(PackedPaper paper) {
        return paper.extraction().orElseThrow();
    }
}
