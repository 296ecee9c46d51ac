package org.papergraph.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * time. Records that the graph already has, word for word, are neither extracted nor written. A batch that the database
 * refuses for what it holds is halved until the record is found that is to blame; that one is quarantined. Used once.
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
    private final QuarantineCounts quarantined = new QuarantineCounts();
    private long records;
    private long unchanged;
    private volatile boolean stopped;
    private WriteResult written = WriteResult.NONE;

    private GraphBuild(RecordWriter writer, BuildOptions options, BuildProgress progress) {
        this.writer = writer;
        this.options = options;
        this.progress = progress;
        this.work = new OrderedWork<>(options.threads(), Records::extraction, this::take);
    }

    /** Leaves the reading of a source in the middle. */
    private static final class StopReading extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StopReading() {
            super("stopped", null, false, false);
        }
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
        home.unfinishedLoad().ifPresent(progress::beginsAnew);
        GraphBuild build = new GraphBuild(home.writer(extraction), options, progress);
        Duration time = build.all(source);
        return build.report(time, build.embeddings(new Embeddings(home.connection())));
    }

    /**
     * Reads everything into a writer of whatever kind, without vectors.
     *
     * @param writer takes the records
     * @param source where the records come from
     * @param options threads and batch size
     * @param progress hears how it goes
     */
    public static BuildReport run(
            RecordWriter writer, RecordSource source, BuildOptions options, BuildProgress progress) {
        GraphBuild build = new GraphBuild(writer, options, progress);
        return build.report(build.all(source), EmbeddingReport.NONE);
    }

    private Duration all(RecordSource source) {
        long start = System.nanoTime();
        writer.watch(progress);
        try (work) {
            written = writer.begin(options.corrections(), progress::isStopped);
            read(source);
            write();
        }
        if (!stopped || writer.isResumable()) {
            written = written.plus(writer.finish());
            writer.refused().forEach(this::note);
        }
        return Duration.ofNanos(System.nanoTime() - start).minus(writer.serverStart());
    }

    private void read(RecordSource source) {
        try {
            stopIfAsked();
            source.read(this);
            submit();
            work.finish();
        } catch (StopReading stop) {
            stopped = true;
            work.finishEarly();
        }
    }

    private EmbeddingReport embeddings(Embeddings embeddings) {
        EmbeddingReport report = options.embedder()
                .filter(embedder -> !stopped)
                .map(embedder -> embeddings.complete(embedder, progress::embedded, progress::isStopped))
                .orElseGet(embeddings::report);
        if (options.embedder().isPresent() && report.missing() > 0 && progress.isStopped()) {
            stopped = true;
        }
        return report;
    }

    private synchronized BuildReport report(Duration time, EmbeddingReport embeddings) {
        return new BuildReport(
                records,
                unchanged,
                written,
                quarantined.count(),
                quarantined.reasons(),
                quarantined.first(),
                time,
                embeddings,
                stopped);
    }

    @Override
    public void accept(PaperRecord paper) {
        stopIfAsked();
        if (!Records.addRepaired(paper, chunk, this)) {
            return;
        }
        records++;
        if (chunk.size() == CHUNK) {
            submit();
        }
    }

    private void stopIfAsked() {
        if (progress.isStopped()) {
            throw new StopReading();
        }
    }

    @Override
    public void quarantine(Quarantined bad) {
        stopIfAsked();
        note(bad);
    }

    private synchronized void note(Quarantined bad) {
        quarantined.add(bad);
        progress.quarantined(bad);
    }

    /** Sends the records of the chunk that the graph does not have on their way. */
    private void submit() {
        // Before the hashes are read: what is written meanwhile may be another version than the one found.
        Set<String> pending = new HashSet<>(underWay.keySet());
        Map<String, String> stored = chunk.isEmpty()
                ? Map.of()
                : writer.hashes(chunk.stream().map(SourceRecord::key).toList());
        List<SourceRecord> fresh = new ArrayList<>();
        for (SourceRecord record : chunk) {
            if (record.hash().equals(stored.get(record.key())) && !pending.contains(record.key())) {
                unchanged++;
            } else {
                pending.add(record.key());
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

    /** What was read but not written yet when somebody wants the build to end is left to the next one. */
    private void take(List<ExtractedRecord> extracted) {
        if (progress.isStopped()) {
            stopped = true;
            return;
        }
        batch.addAll(extracted);
        if (batch.size() >= options.batch()) {
            write();
        }
    }

    private void write() {
        written = written.plus(writer.add(batch, this::note));
        for (ExtractedRecord extracted : batch) {
            underWay.computeIfPresent(extracted.record().key(), (key, n) -> n == 1 ? null : n - 1);
        }
        progress.done(batch.size());
        batch.clear();
    }

    private void note(RecordWriter.Refused refused) {
        note(new Quarantined(refused.record().paper().origin(), "the database refuses it: " + refused.reason()));
    }
}
