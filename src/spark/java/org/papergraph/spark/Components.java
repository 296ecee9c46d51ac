package org.papergraph.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.papergraph.graph.PackedRecord;
import org.papergraph.resolve.PaperIdentity;

/**
 * Which records may describe the same paper: those that a chain of common keys joins, each group by its smallest hash.
 * Labels travel along the chains, round by round, until none changes; only records that share a key take part. Keys go by
 * 64-bit hashes: two keys of one hash can only make a group larger, which changes nothing.
 */
final class Components {

    private static final StructType KEYS =
            new StructType().add("key", DataTypes.StringType).add("hash", DataTypes.LongType);

    private Components() {}

    /**
     * The groups of two records or more.
     *
     * @param records each with its bytes and the hash of its key
     * @return each of their hashes with the component
     */
    static Dataset<Row> of(Dataset<Row> records) {
        Dataset<Row> keys = records.select("hash", "record")
                .flatMap(
                        (FlatMapFunction<Row, Row>) row -> PaperIdentity.keys(
                                        PackedRecord.read(row.getAs("record")).record())
                                .stream()
                                .map(key -> RowFactory.create(key, row.getLong(0)))
                                .iterator(),
                        Encoders.row(KEYS))
                .select(xxhash64(col("key")).as("key"), col("hash"));
        Dataset<Row> shared = keys.groupBy("key")
                .agg(min("hash").as("first"), count(lit(1)).as("records"))
                .filter(col("records").gt(1));
        Dataset<Row> pairs = keys.join(shared, "key")
                .filter(col("hash").notEqual(col("first")))
                .select(col("first").as("a"), col("hash").as("b"));
        return labels(Kept.of(pairs.union(pairs.select(col("b").as("a"), col("a").as("b")))
                .distinct()));
    }

    private static Dataset<Row> labels(Dataset<Row> links) {
        Dataset<Row> labels = Kept.of(
                links.select(col("a").as("hash"), col("a").as("component")).distinct());
        boolean changed = !labels.isEmpty();
        while (changed) {
            Dataset<Row> near = links.join(labels, col("a").equalTo(col("hash")))
                    .groupBy(col("b").as("hash"))
                    .agg(min("component").as("near"));
            labels = Kept.of(labels.join(near, "hash")
                    .select(
                            col("hash"),
                            least(col("component"), col("near")).as("component"),
                            col("near").lt(col("component")).as("changed")));
            changed = !labels.filter("changed").isEmpty();
        }
        return labels.select("hash", "component");
    }
}
