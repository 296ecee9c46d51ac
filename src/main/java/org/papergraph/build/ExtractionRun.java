package org.papergraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.source.RecordSink;
import org.papergraph.source.RecordSource;

/** Extraction without a graph: records are extracted on several threads and handed on in the order of the input. */
public final class ExtractionRun implements RecordSink {

    private static final int CHUNK = 32;

    private final OrderedWork<List<SourceRecord>, List<ExtractedRecord>> work;
    private final BuildProgress progress;
    private final AtomicLong quarantined = new AtomicLong();
    private List<SourceRecord> chunk = new ArrayList<>();

    private ExtractionRun(int threads, Consumer<ExtractedRecord> sink, BuildProgress progress) {
        this.progress = progress;
        this.work = new OrderedWork<>(threads, Records::extraction, extracted -> {
            extracted.forEach(sink);
            progress.done(extracted.size());
        });
    }

    /**
     * Reads and extracts everything.
     *
     * @param source where the records come from
     * @param threads extraction threads
     * @param sink takes one record after the other, on a thread of its own
     * @param progress hears how it goes
     * @return how many records or files could not be read
     */
    public static long run(RecordSource source, int threads, Consumer<ExtractedRecord> sink, BuildProgress progress) {
        ExtractionRun run = new ExtractionRun(threads, sink, progress);
        try (run.work) {
            source.read(run);
            run.work.put(run.chunk);
            run.work.finish();
        }
        return run.quarantined.get();
    }

    @Override
    public void accept(PaperRecord paper) {
        if (!Records.addRepaired(paper, chunk, this)) {
            return;
        }
        if (chunk.size() == CHUNK) {
            work.put(chunk);
            chunk = new ArrayList<>();
        }
    }

    @Override
    public void quarantine(Quarantined bad) {
        quarantined.incrementAndGet();
        progress.quarantined(bad);
    }
}
