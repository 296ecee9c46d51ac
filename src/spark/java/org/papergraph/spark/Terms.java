package org.papergraph.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.papergraph.spark.Frames.FROM;
import static org.papergraph.spark.Frames.FROM_KIND;
import static org.papergraph.spark.Frames.TO;
import static org.papergraph.spark.Frames.TO_KIND;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.papergraph.graph.GraphParts;
import org.papergraph.graph.NodeId;
import org.papergraph.graph.NodeKind;
import org.papergraph.paper.Role;

/**
 * What is counted of the terms that papers mention, and of the pairs that they mention together. A term that ever so many
 * papers mention is no task of its own: its mentions are counted where they are before the counts meet, and where they
 * are joined they are spread over {@value #SALTS} tasks.
 */
final class Terms {

    /** A term that more papers mention is a hub. */
    private static final long HUB_PAPERS = 10_000;

    private static final int SALTS = 32;

    /** Stands before what is counted of a term: papers, surfaces, roles. */
    private static final String PAPER = "p";

    private static final char SURFACE = 's';
    private static final char ROLE = 'r';

    private static final StructType COUNTED = new StructType()
            .add("kind", DataTypes.StringType)
            .add("key", DataTypes.StringType)
            .add("what", DataTypes.StringType);

    private static final StructType NUMBERED = new StructType()
            .add("kind", DataTypes.StringType)
            .add("key", DataTypes.StringType)
            .add("papers", DataTypes.LongType)
            .add("number", DataTypes.LongType);

    private static final StructType PAIR =
            new StructType().add("a", DataTypes.LongType).add("b", DataTypes.LongType);

    private Terms() {}

    /** All that is counted of each term: {@code kind}, {@code key}, {@code papers} and a list of {@code counts}. */
    static Dataset<Row> counts(Dataset<Row> mentions) {
        return mentions.select(TO_KIND, TO, "surfaces", "sourceNames", "role")
                .flatMap((FlatMapFunction<Row, Row>) Terms::counted, Encoders.row(COUNTED))
                .groupBy("kind", "key", "what")
                .agg(count(lit(1)).as("n"))
                .groupBy("kind", "key")
                .agg(
                        max(when(col("what").equalTo(PAPER), col("n"))).as("papers"),
                        collect_list(struct("what", "n")).as("counts"));
    }

    private static Iterator<Row> counted(Row mention) {
        List<String> counted = new ArrayList<>(List.of(PAPER));
        for (int column = 2; column < 4; column++) {
            if (!mention.isNullAt(column)) {
                mention.<String>getList(column).forEach(surface -> counted.add(SURFACE + surface));
            }
        }
        if (!mention.isNullAt(4)) {
            counted.add(ROLE + mention.getString(4));
        }
        return counted.stream()
                .map(what -> RowFactory.create(mention.getString(0), mention.getString(1), what))
                .iterator();
    }

    /** The nodes of the terms of a kind. */
    static Dataset<Row> nodes(Dataset<Row> counts, NodeKind kind) {
        return counts.filter(col("kind").equalTo(kind.name()))
                .map((MapFunction<Row, Row>) row -> node(kind, row), Encoders.row(Frames.schema(kind)));
    }

    private static Row node(NodeKind kind, Row row) {
        Map<String, Integer> surfaces = new HashMap<>();
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        for (Row one : row.<Row>getList(row.fieldIndex("counts"))) {
            String what = one.getString(0);
            int n = Math.toIntExact(one.getLong(1));
            switch (what.charAt(0)) {
                case SURFACE -> surfaces.put(what.substring(1), n);
                case ROLE -> roles.put(Role.of(what.substring(1)), n);
                default -> {
                    // the number of papers has a column
                }
            }
        }
        NodeId id = new NodeId(kind, row.getAs("key"));
        int papers = Math.toIntExact(row.<Long>getAs("papers"));
        return Frames.row(GraphParts.term(GraphParts.term(id), papers, surfaces, roles));
    }

    /**
     * The concepts and datasets that two papers or more mention, in their order, with a {@code number} for each: a pair
     * of numbers is a third of a pair of keys.
     */
    static Dataset<Row> linked(Dataset<Row> counts) {
        Dataset<Row> linked = counts.filter(
                        col("kind").notEqual(NodeKind.REPOSITORY.name()).and(col("papers").gt(1)))
                .select("kind", "key", "papers");
        return linked.sparkSession()
                .createDataFrame(
                        linked.javaRDD()
                                .sortBy(row -> row.getString(0) + ' ' + row.getString(1), true, partitions(linked))
                                .zipWithIndex()
                                .map(numbered -> RowFactory.create(
                                        numbered._1().getString(0),
                                        numbered._1().getString(1),
                                        numbered._1().getLong(2),
                                        numbered._2())),
                        NUMBERED);
    }

    private static int partitions(Dataset<Row> any) {
        return Math.max(1, any.sparkSession().sparkContext().defaultParallelism());
    }

    /**
     * The CO_OCCURS_WITH relationships.
     *
     * @param mentions of {@link Mentions}
     * @param linked of {@link #linked}
     */
    static Dataset<Row> pairs(Dataset<Row> mentions, Dataset<Row> linked) {
        Dataset<Row> pairs = numbers(mentions, linked)
                .groupBy("paper")
                .agg(collect_list("number").as("numbers"))
                .flatMap((FlatMapFunction<Row, Row>) Terms::pairsOf, Encoders.row(PAIR))
                .groupBy("a", "b")
                .agg(count(lit(1)).as("papers"));
        Dataset<Row> from = linked.select(col("number").as("a"), col("kind").as(FROM_KIND), col("key").as(FROM));
        Dataset<Row> to = linked.select(col("number").as("b"), col("kind").as(TO_KIND), col("key").as(TO));
        return pairs.join(from, "a").join(to, "b").select(FROM_KIND, FROM, TO_KIND, TO, "papers");
    }

    /** Which paper mentions which linked term. Mentions of a hub meet it in as many tasks as there are salts. */
    private static Dataset<Row> numbers(Dataset<Row> mentions, Dataset<Row> linked) {
        Column isHub = col("papers").gt(HUB_PAPERS);
        Dataset<Row> hubs = linked.filter(isHub).select(col("kind"), col("key"), lit(true).as("hub"));
        Dataset<Row> salted = mentions.select(col(FROM).as("paper"), col(TO_KIND).as("kind"), col(TO).as("key"))
                .join(broadcast(hubs), columns("kind", "key"), "left_outer")
                .withColumn(
                        "salt",
                        when(coalesce(col("hub"), lit(false)), pmod(xxhash64(col("paper")), lit(SALTS)).cast("int"))
                                .otherwise(lit(0)));
        Dataset<Row> terms = linked.withColumn(
                "salt",
                explode(when(isHub, sequence(lit(0), lit(SALTS - 1))).otherwise(array(lit(0)))));
        return salted.join(terms, columns("kind", "key", "salt")).select("paper", "number");
    }

    private static String[] columns(String... names) {
        return names;
    }

    private static Iterator<Row> pairsOf(Row paper) {
        long[] numbers = paper.<Long>getList(1).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return LongStream.range(0, numbers.length)
                .mapToInt(Math::toIntExact)
                .boxed()
                .flatMap(i -> LongStream.of(numbers).skip(i + 1L).mapToObj(b -> RowFactory.create(numbers[i], b)))
                .iterator();
    }
}
