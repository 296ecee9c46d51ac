package org.papergraph.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.PaperPlan;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.source.RecordSink;
import org.papergraph.source.RecordSource;

/**
 * A build that writes nothing: reads all records, and finds out which papers they would add and change. Holds the
 * records in memory that the graph does not have. Used once.
 */
public final class DryRun implements RecordSink {

    private static final int CHUNK = 1000;

    private final Optional<GraphConnection> graph;
    private final BuildProgress progress;
    private final List<SourceRecord> chunk = new ArrayList<>();
    private final Map<String, SourceRecord> fresh = new LinkedHashMap<>();
    private final QuarantineCounts quarantined = new QuarantineCounts();
    private long records;
    private long unchanged;

    private DryRun(Optional<GraphConnection> graph, BuildProgress progress) {
        this.graph = graph;
        this.progress = progress;
    }

    /**
     * What a build would do.
     *
     * @param records how many records were read
     * @param unchanged how many of them the graph has already, word for word, or the same input before them
     * @param papers what would happen to papers
     * @param reasons how many records or files could not be read, for which reason
     */
    public record Report(long records, long unchanged, PaperPlan papers, Map<String, Long> reasons) {

        /** How many records or files could not be read. */
        public long quarantined() {
            return reasons.values().stream().mapToLong(n -> n).sum();
        }
    }

    /**
     * Reads everything.
     *
     * @param graph what is built on; empty for a new one
     * @param source where the records come from
     * @param progress hears how it goes
     */
    public static Report run(Optional<GraphConnection> graph, RecordSource source, BuildProgress progress) {
        DryRun run = new DryRun(graph, progress);
        source.read(run);
        run.compare();
        PaperPlan plan = graph.map(connection -> PaperPlan.of(connection, run.fresh.values()))
                .orElseGet(() -> PaperPlan.ofNew(run.fresh.values()));
        return new Report(run.records, run.unchanged, plan, run.quarantined.reasons());
    }

    @Override
    public void accept(PaperRecord paper) {
        if (Records.addRepaired(paper, chunk, this)) {
            records++;
        }
        if (chunk.size() == CHUNK) {
            compare();
        }
    }

    @Override
    public void quarantine(Quarantined bad) {
        quarantined.add(bad);
        progress.quarantined(bad);
    }

    private void compare() {
        List<String> keys = chunk.stream().map(SourceRecord::key).toList();
        Map<String, String> stored = graph.filter(connection -> !keys.isEmpty())
                .map(connection -> GraphWriter.hashes(connection, keys))
                .orElse(Map.of());
        for (SourceRecord record : chunk) {
            SourceRecord earlier = fresh.get(record.key());
            String known = earlier == null ? stored.get(record.key()) : earlier.hash();
            if (record.hash().equals(known)) {
                unchanged++;
            } else {
                fresh.put(record.key(), record);
            }
        }
        progress.done(chunk.size());
        chunk.clear();
    }
}
