package org.papergraph.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.papergraph.build.Records;
import org.papergraph.graph.PackedPaper;
import org.papergraph.graph.PackedRecord;
import org.papergraph.graph.TextExtraction;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.PaperIdentity;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/** From records to papers, each with what its text mentions: {@code id} and {@code paper}, the bytes of a {@link PackedPaper}. */
final class Papers {

    static final StructType SCHEMA =
            new StructType().add("id", DataTypes.StringType).add("paper", DataTypes.BinaryType);

    /** One for all tasks of a process; each of its threads has its own extractor, all share the models. */
    private static final TextExtraction EXTRACTION = Records.textExtraction();

    private Papers() {}

    /**
     * The papers that the records describe, made and kept.
     *
     * @param records as {@link Input} reads them; of one key the last counts
     * @param corrections the lines of corrections of what is extracted
     */
    static Dataset<Row> of(Dataset<Row> records, List<String> corrections) {
        // Their bytes are few, the work to be done on them is not: Spark must not put the parts together.
        int parts = Integer.parseInt(records.sparkSession().conf().get("spark.sql.shuffle.partitions"));
        Dataset<Row> latest = Kept.of(records.filter(col("record").isNotNull())
                .repartition(parts, col("hash"))
                .groupBy("hash", "key")
                .agg(max_by(col("record"), struct("path", "file", "block", "place"))
                        .as("record"))
                .select("hash", "record"));
        Dataset<Row> joined = latest.join(Components.of(latest), new String[] {"hash"}, "left_outer");
        Dataset<Row> alone = joined.filter(col("component").isNull())
                .flatMap(
                        (FlatMapFunction<Row, Row>) row -> resolve(List.of(row).iterator()), Encoders.row(SCHEMA));
        Dataset<Row> together = joined.filter(col("component").isNotNull())
                .groupByKey((MapFunction<Row, Long>) row -> row.getAs("component"), Encoders.LONG())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Long, Row, Row>) (component, rows) -> resolve(rows),
                        Encoders.row(SCHEMA));
        return Kept.of(alone.union(together)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Extracted(rows, Corrections.of(corrections)),
                        Encoders.row(SCHEMA)));
    }

    private static Iterator<Row> resolve(Iterator<Row> rows) {
        List<SourceRecord> records = new ArrayList<>();
        rows.forEachRemaining(
                row -> records.add(PackedRecord.read(row.getAs("record")).record()));
        return PaperIdentity.resolve(records).stream()
                .map(paper -> row(paper, Optional.empty()))
                .iterator();
    }

    private static Row row(ResolvedPaper paper, Optional<Extraction> found) {
        return RowFactory.create(paper.id(), new PackedPaper(paper, found).bytes());
    }

    /** The paper of a row. */
    static PackedPaper read(Row row) {
        return PackedPaper.read(row.getAs(1));
    }

    /** The papers of a part, each with what is found in its text. */
    private record Extracted(Iterator<Row> papers, Corrections corrections) implements Iterator<Row> {

        @Override
        public boolean hasNext() {
            return papers.hasNext();
        }

        @Override
        public Row next() {
            ResolvedPaper paper = read(papers.next()).paper();
            Extraction found = EXTRACTION.extract(paper.title(), paper.abstractText());
            return row(paper, Optional.of(corrections.apply(found)));
        }
    }
}
