package org.papergraph.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.papergraph.resolve.Corrections;

/**
 * Writes the first records of an empty data directory: it holds them in memory, makes the graph of all of them and
 * has it written as the files of a database, before any server runs. That is several times as fast as transactions. It
 * holds as much as a part of the heap can bear; what comes after that goes through the server, in batches.
 */
final class FirstLoad implements RecordWriter {

    /** A paper takes about eight bytes for each character of its text, with all that is found in it and made of it. */
    private static final long BYTES_PER_CHARACTER = 12;

    /** What models, server and importer take of the heap, whatever is built. */
    private static final long OTHERS_BYTES = 400L << 20;

    /** So much of a small heap is taken nevertheless. */
    private static final long SMALL_HEAP_BYTES_PER_CHARACTER = 32;

    private final EmbeddedHome home;
    private final TextExtraction extraction;
    private final Map<String, PackedRecord> held = new HashMap<>();
    private long room;
    private Corrections corrections = Corrections.NONE;
    private Optional<RecordWriter> then = Optional.empty();
    private Duration serverStart = Duration.ZERO;

    /** Holds what the heap can bear. */
    FirstLoad(EmbeddedHome home, TextExtraction extraction) {
        this(home, extraction, room(Runtime.getRuntime().maxMemory()));
    }

    /**
     * Holds so much and no more.
     *
     * @param room characters of titles and abstracts
     */
    FirstLoad(EmbeddedHome home, TextExtraction extraction, long room) {
        this.home = home;
        this.extraction = extraction;
        this.room = room;
    }

    private static long room(long heap) {
        return Math.max((heap - OTHERS_BYTES) / BYTES_PER_CHARACTER, heap / SMALL_HEAP_BYTES_PER_CHARACTER);
    }

    @Override
    public synchronized WriteResult begin(Optional<Corrections> corrections, BooleanSupplier stop) {
        this.corrections = corrections.orElse(Corrections.NONE);
        return WriteResult.NONE;
    }

    @Override
    public synchronized Map<String, String> hashes(Collection<String> recordKeys) {
        if (then.isPresent()) {
            return then.get().hashes(recordKeys);
        }
        Map<String, String> hashes = new HashMap<>();
        for (String key : recordKeys) {
            Optional.ofNullable(held.get(key))
                    .ifPresent(known -> hashes.put(key, known.record().hash()));
        }
        return hashes;
    }

    @Override
    public synchronized WriteResult add(List<ExtractedRecord> records) {
        if (then.isPresent()) {
            return then.get().add(records);
        }
        for (ExtractedRecord extracted : records) {
            held.put(extracted.record().key(), PackedRecord.of(extracted));
            room -= extracted.record().paper().title().length()
                    + extracted.record().paper().abstractText().length();
        }
        return room > 0 ? WriteResult.NONE : load();
    }

    @Override
    public synchronized WriteResult finish() {
        WriteResult loaded = then.isPresent() ? WriteResult.NONE : load();
        return loaded.plus(then.orElseThrow().finish());
    }

    @Override
    public synchronized Duration serverStart() {
        return serverStart;
    }

    private WriteResult load() {
        int papers = 0;
        if (!held.isEmpty()) {
            WholeGraph graph = new WholeGraph(held.values(), extraction, corrections);
            papers = graph.papers();
            home.load(graph);
            held.clear();
        }
        long start = System.nanoTime();
        home.connection();
        serverStart = Duration.ofNanos(System.nanoTime() - start);
        RecordWriter writer = home.writer(extraction);
        then = Optional.of(writer);
        return new WriteResult(papers, 0, 0).plus(writer.begin(Optional.of(corrections)));
    }
}
