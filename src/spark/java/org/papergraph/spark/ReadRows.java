package org.papergraph.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.papergraph.build.Records;
import org.papergraph.graph.PackedRecord;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.source.RecordSink;

/** Makes rows of {@link Input#SCHEMA} of what is read from one file, or from a part of it. */
final class ReadRows implements RecordSink {

    private final Consumer<Row> rows;
    private final int path;
    private final String file;
    private final long block;
    private final LongAccumulator bad;
    private long place;

    ReadRows(Consumer<Row> rows, int path, String file, long block, LongAccumulator bad) {
        this.rows = rows;
        this.path = path;
        this.file = file;
        this.block = block;
        this.bad = bad;
    }

    @Override
    public void accept(PaperRecord paper) {
        List<SourceRecord> repaired = new ArrayList<>(1);
        if (Records.addRepaired(paper, repaired, this)) {
            SourceRecord record = repaired.get(0);
            add(record.key(), PackedRecord.of(record).bytes(), null, null, null);
        }
    }

    @Override
    public void quarantine(Quarantined one) {
        bad.add(1);
        add(null, null, one.origin().line(), one.reason(), one.text().orElse(null));
    }

    private void add(
            @Nullable String key,
            byte @Nullable [] record,
            @Nullable Long line,
            @Nullable String reason,
            @Nullable String text) {
        rows.accept(RowFactory.create(path, file, block, ++place, key, record, line, reason, text));
    }
}
