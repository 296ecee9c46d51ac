package org.papergraph.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.expressions.Window;

/**
 * What could not be read, as the JSON lines that a local build keeps: a person can mend them there and have them read
 * again.
 */
final class Quarantine {

    private final Dataset<Row> bad;

    private Quarantine(Dataset<Row> bad) {
        this.bad = bad;
    }

    /** Reads the input once more for it; a part of a file knows its lines once those before it are counted. */
    static Quarantine of(Input input, List<String> paths, Input.Format format) {
        Dataset<Row> bad = input.read(paths, format).filter(col("reason").isNotNull());
        Column before = lit(0L);
        if (format != Input.Format.FILES) {
            Dataset<Row> parts = paths.stream()
                    .map(path -> input.lines(path, format))
                    .reduce(Dataset::union)
                    .orElseThrow()
                    .groupBy("file", "block")
                    .agg(count(lit(1)).as("lines"));
            Column earlier = sum("lines")
                    .over(Window.partitionBy("file").orderBy("block").rowsBetween(Window.unboundedPreceding(), -1));
            bad = bad.join(
                    parts.select(col("file"), col("block"), earlier.as("before")),
                    new String[] {"file", "block"});
            before = coalesce(col("before"), lit(0L));
        }
        return new Quarantine(Kept.of(bad.select(
                        col("file"), col("line").plus(before).as("line"), col("reason").as("quarantined"), col("text"))
                .orderBy("file", "line")));
    }

    /** Adds it to a folder. */
    void write(String folder) {
        bad.select(to_json(struct(col("*"))).as("value")).write().mode(SaveMode.Append).text(folder);
    }

    /** How many there are. */
    long size() {
        return bad.count();
    }

    /** The first of them, each as one line. */
    List<String> first(int limit) {
        return bad.takeAsList(limit).stream()
                .map(row -> row.getString(0) + ":" + row.getLong(1) + ": " + row.getString(2))
                .toList();
    }
}
