package org.papergraph.graph;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.papergraph.resolve.Corrections;

/** Makes the graph of all records at once, for a database that is filled from files. Thread-safe. */
public final class BulkLoad implements RecordWriter, AutoCloseable {

    private final HeldRecords held;
    private final Consumer<WholeGraph> sink;
    private Corrections corrections = Corrections.NONE;

    /**
     * Without records yet.
     *
     * @param folder for files that go with the process at the latest
     * @param extraction for the text of papers that no single record has
     * @param sink takes the graph, once
     */
    public BulkLoad(Path folder, TextExtraction extraction, Consumer<WholeGraph> sink) {
        this.held = new HeldRecords(folder, extraction);
        this.sink = sink;
    }

    @Override
    public synchronized WriteResult begin(Optional<Corrections> corrections, BooleanSupplier stop) {
        this.corrections = corrections.orElse(Corrections.NONE);
        return WriteResult.NONE;
    }

    @Override
    public synchronized Map<String, String> hashes(Collection<String> recordKeys) {
        return held.hashes(recordKeys);
    }

    @Override
    public synchronized WriteResult add(List<ExtractedRecord> records) {
        held.add(records);
        return WriteResult.NONE;
    }

    @Override
    public synchronized WriteResult finish() {
        int papers = held.graph(corrections, graph -> {
            sink.accept(graph);
            return graph.papers();
        });
        return new WriteResult(papers, 0, 0);
    }

    @Override
    public boolean isResumable() {
        return false;
    }

    @Override
    public synchronized void close() {
        held.close();
    }
}
