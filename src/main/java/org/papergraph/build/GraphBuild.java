package org.papergraph.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.papergraph.graph.EmbeddingReport;
import org.papergraph.graph.Embeddings;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.graph.GraphHome;
import org.papergraph.graph.RecordWriter;
import org.papergraph.graph.TextExtraction;
import org.papergraph.graph.WriteResult;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.source.RecordSink;
import org.papergraph.source.RecordSource;

/**
 * One build: records are read on the calling thread, extracted on several, and written on one more, all at the same
 * time. Records that the graph already has, word for word, are neither extracted nor written. Used once.
 */
public final class GraphBuild implements RecordSink {

    private static final int CHUNK = 64;

    private final RecordWriter writer;
    private final BuildOptions options;
    private final BuildProgress progress;
    private final OrderedWork<List<SourceRecord>, List<ExtractedRecord>> work;
    private final List<SourceRecord> chunk = new ArrayList<>();
    private final List<ExtractedRecord> batch = new ArrayList<>();
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final List<Quarantined> quarantined = new ArrayList<>();
    private long records;
    private long unchanged;
    private long quarantinedCount;
    private WriteResult written = WriteResult.NONE;

    private GraphBuild(RecordWriter writer, BuildOptions options, BuildProgress progress) {
        this.writer = writer;
        this.options = options;
        this.progress = progress;
        this.work = new OrderedWork<>(options.threads(), Records::extraction, this::take);
    }

    /**
     * Reads everything into the graph.
     *
     * @param home where the graph is
     * @param extraction for texts that are read from the graph
     * @param source where the records come from
     * @param options threads and batch size
     * @param progress hears how it goes
     * @return what was done, when all of it is committed
     */
    public static BuildReport run(
            GraphHome home,
            TextExtraction extraction,
            RecordSource source,
            BuildOptions options,
            BuildProgress progress) {
        RecordWriter writer = home.writer(extraction);
        long start = System.nanoTime();
        GraphBuild build = new GraphBuild(writer, options, progress);
        try (build.work) {
            build.written = writer.begin(options.corrections());
            source.read(build);
            build.submit();
            build.work.finish();
            build.write();
        }
        build.written = build.written.plus(writer.finish());
        Duration time = Duration.ofNanos(System.nanoTime() - start).minus(writer.serverStart());
        return build.report(time, build.embeddings(new Embeddings(home.connection())));
    }

    private EmbeddingReport embeddings(Embeddings embeddings) {
        return options.embedder()
                .map(embedder -> embeddings.complete(embedder, progress::embedded))
                .orElseGet(embeddings::report);
    }

    private BuildReport report(Duration time, EmbeddingReport embeddings) {
        return new BuildReport(records, unchanged, written, quarantinedCount, quarantined, time, embeddings);
    }

    @Override
    public void accept(PaperRecord paper) {
        if (!Records.addRepaired(paper, chunk, this)) {
            return;
        }
        records++;
        if (chunk.size() == CHUNK) {
            submit();
        }
    }

    @Override
    public void quarantine(Quarantined bad) {
        quarantinedCount++;
        if (quarantined.size() < BuildReport.MAX_QUARANTINED) {
            quarantined.add(bad);
        }
        progress.quarantined(bad);
    }

    /** Sends the records of the chunk that the graph does not have on their way. */
    private void submit() {
        Map<String, String> stored = chunk.isEmpty()
                ? Map.of()
                : writer.hashes(chunk.stream().map(SourceRecord::key).toList());
        List<SourceRecord> fresh = new ArrayList<>();
        for (SourceRecord record : chunk) {
            if (record.hash().equals(stored.get(record.key())) && !underWay.containsKey(record.key())) {
                unchanged++;
            } else {
                underWay.merge(record.key(), 1, Integer::sum);
                fresh.add(record);
            }
        }
        progress.done(chunk.size() - fresh.size());
        chunk.clear();
        if (!fresh.isEmpty()) {
            work.put(fresh);
        }
    }

    private void take(List<ExtractedRecord> extracted) {
        batch.addAll(extracted);
        if (batch.size() >= options.batch()) {
            write();
        }
    }

    private void write() {
        written = written.plus(writer.add(batch));
        for (ExtractedRecord extracted : batch) {
            underWay.computeIfPresent(extracted.record().key(), (key, n) -> n == 1 ? null : n - 1);
        }
        progress.done(batch.size());
        batch.clear();
    }
}
