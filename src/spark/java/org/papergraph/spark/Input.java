package org.papergraph.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.papergraph.source.LooseLines;
import org.papergraph.source.Sources;
import scala.Tuple2;

/**
 * Reads records from files: one row for each record, and one for each that can't be read. A row knows its place, so that
 * of records of one key the last in the order of the files counts, however they are cut.
 */
final class Input {

    /** How files are cut and read. */
    enum Format {
        /** A JSON object on each line, in any dialect; large files are cut. */
        LINES,
        /** Columns that are named as the keys of such an object are. */
        PARQUET,
        /** Whole files, in any format that a local build reads, each by one task. */
        FILES
    }

    /** What it comes to: where it stood, then either the record or why there is none. */
    static final StructType SCHEMA = new StructType()
            .add("path", DataTypes.IntegerType)
            .add("file", DataTypes.StringType)
            .add("block", DataTypes.LongType)
            .add("place", DataTypes.LongType)
            .add("key", DataTypes.StringType)
            .add("record", DataTypes.BinaryType)
            .add("line", DataTypes.LongType)
            .add("reason", DataTypes.StringType)
            .add("text", DataTypes.StringType);

    private final SparkSession spark;
    private final LongAccumulator bad;

    /**
     * Input of a job.
     *
     * @param bad counts what can't be read, some of it more than once where a task is repeated
     */
    Input(SparkSession spark, LongAccumulator bad) {
        this.spark = spark;
        this.bad = bad;
    }

    /** All records of the paths and all that can't be read, each record with the hash of its key. */
    Dataset<Row> read(List<String> paths, Format format) {
        Dataset<Row> all = spark.createDataFrame(List.of(), SCHEMA);
        for (int i = 0; i < paths.size(); i++) {
            all = all.union(format == Format.FILES ? files(paths.get(i), i) : cut(paths.get(i), i, format));
        }
        return all.withColumn("hash", xxhash64(col("key")));
    }

    /** Lines with the file, the byte with which a part of it begins, and nothing else. */
    Dataset<Row> lines(String path, Format format) {
        Dataset<Row> rows =
                format == Format.PARQUET
                        ? spark.read().option("recursiveFileLookup", true).parquet(path)
                        : spark.read().option("recursiveFileLookup", true).text(path);
        return rows.select(
                format == Format.PARQUET
                        ? to_json(struct(col("*"))).cast(DataTypes.BinaryType).as("line")
                        : col("value").cast(DataTypes.BinaryType).as("line"),
                col("_metadata.file_path").as("file"),
                col("_metadata.file_block_start").as("block"));
    }

    private Dataset<Row> cut(String path, int number, Format format) {
        LongAccumulator badRecords = bad;
        return lines(path, format)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new CutLines(rows, number, badRecords),
                        Encoders.row(SCHEMA));
    }

    private Dataset<Row> files(String path, int number) {
        LongAccumulator badRecords = bad;
        spark.sparkContext()
                .hadoopConfiguration()
                .setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
        FlatMapFunction<Tuple2<String, PortableDataStream>, Row> whole = file -> {
            List<Row> rows = new ArrayList<>();
            ReadRows sink = new ReadRows(rows::add, number, file._1(), 0, badRecords);
            try (InputStream in = file._2().open()) {
                Sources.read(file._1(), in, sink);
            }
            return rows.iterator();
        };
        int parts = spark.sparkContext().defaultMinPartitions();
        return spark.createDataFrame(
                spark.sparkContext().binaryFiles(path, parts).toJavaRDD().flatMap(whole), SCHEMA);
    }

    /** The lines of some parts of files, read one after the other. */
    private static final class CutLines implements Iterator<Row> {

        private final Iterator<Row> lines;
        private final int path;
        private final LongAccumulator bad;
        private final List<Row> read = new ArrayList<>();
        private int next;
        private String file = "";
        private long block = -1;
        private long number;
        private LooseLines reader;

        CutLines(Iterator<Row> lines, int path, LongAccumulator bad) {
            this.lines = lines;
            this.path = path;
            this.bad = bad;
            this.reader = reader();
        }

        private LooseLines reader() {
            return new LooseLines(file, new ReadRows(read::add, path, file, block, bad));
        }

        @Override
        public boolean hasNext() {
            while (next == read.size() && lines.hasNext()) {
                read.clear();
                next = 0;
                readLine(lines.next());
            }
            return next < read.size();
        }

        @Override
        public Row next() {
            return read.get(next++);
        }

        private void readLine(Row line) {
            if (!file.equals(line.getString(1)) || block != line.getLong(2)) {
                file = line.getString(1);
                block = line.getLong(2);
                number = 0;
                reader = reader();
            }
            reader.read(++number, (byte[]) line.get(0));
        }
    }
}
