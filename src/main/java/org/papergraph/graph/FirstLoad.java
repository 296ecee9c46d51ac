package org.papergraph.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.Corrections;

/**
 * Writes the first records of an empty graph: it keeps them in a file, makes the graph of all of them and has it written
 * at once, which is several times as fast as batches. Numbers and keys are held in memory; where the heap can bear no
 * more of them, the rest goes through the server, in batches.
 */
final class FirstLoad implements RecordWriter {

    /** The terms of so many characters of text take a byte of the heap. */
    private static final int CHARACTERS_PER_BYTE = 3;

    /** What each identified author and each reference of a record takes. */
    private static final long BYTES_PER_LINK = 20;

    /** What models, server and importer take of the heap, whatever is built. */
    private static final long OTHERS_BYTES = 700L << 20;

    /** Of a small heap, this part is taken nevertheless. */
    private static final int SMALL_HEAP = 4;

    private static final int BATCH = 200;

    private final LoadTarget target;
    private final TextExtraction extraction;
    private final HeldRecords held;
    private final List<Refused> refused = new ArrayList<>();
    private long room;
    private Optional<Corrections> given = Optional.empty();
    private Corrections corrections = Corrections.NONE;
    private Optional<RecordWriter> then = Optional.empty();
    private LoadProgress progress = new LoadProgress() {};
    private Duration serverStart = Duration.ZERO;

    /** Holds what the heap can bear. */
    FirstLoad(LoadTarget target, TextExtraction extraction) {
        this(target, extraction, room(Runtime.getRuntime().maxMemory()));
    }

    /**
     * Holds so much and no more.
     *
     * @param room in bytes, as records are thought to take them
     */
    FirstLoad(LoadTarget target, TextExtraction extraction, long room) {
        this.target = target;
        this.extraction = extraction;
        this.held = target.held(extraction);
        this.room = room;
    }

    /** What a record is thought to take of the heap. */
    private long bytes(PaperRecord paper) {
        long characters = (long) paper.title().length() + paper.abstractText().length();
        long identified = paper.authors().stream()
                .filter(author -> author.id().isPresent())
                .count();
        return target.bytesPerRecord()
                + characters / CHARACTERS_PER_BYTE
                + BYTES_PER_LINK * (identified + paper.cites().size());
    }

    private static long room(long heap) {
        return Math.max(heap - OTHERS_BYTES, heap / SMALL_HEAP);
    }

    @Override
    public synchronized void watch(LoadProgress watching) {
        progress = watching;
    }

    @Override
    public synchronized WriteResult begin(Optional<Corrections> corrections, BooleanSupplier stop) {
        this.given = corrections;
        this.corrections = target.begin(corrections, extraction);
        return WriteResult.NONE;
    }

    @Override
    public synchronized Map<String, String> hashes(Collection<String> recordKeys) {
        if (then.isPresent()) {
            return then.get().hashes(recordKeys);
        }
        return held.hashes(recordKeys);
    }

    @Override
    public synchronized WriteResult add(List<ExtractedRecord> records) {
        if (then.isPresent()) {
            return then.get().add(records);
        }
        held.add(records);
        for (ExtractedRecord extracted : records) {
            room -= bytes(extracted.record().paper());
        }
        return room <= 0 || held.isFull() ? load(true) : WriteResult.NONE;
    }

    @Override
    public synchronized WriteResult finish() {
        WriteResult loaded = then.isPresent() ? WriteResult.NONE : load(false);
        return loaded.plus(then.orElseThrow().finish());
    }

    @Override
    public synchronized List<Refused> refused() {
        return List.copyOf(refused);
    }

    @Override
    public synchronized Duration serverStart() {
        return serverStart;
    }

    /** Writes what is held, and whatever comes later in batches. */
    private WriteResult load(boolean moreComes) {
        try (held) {
            Optional<Integer> papers = loadAtOnce();
            if (moreComes && papers.isPresent()) {
                progress.passesTheHeap();
            }
            long start = System.nanoTime();
            target.connection();
            serverStart = Duration.ofNanos(System.nanoTime() - start);
            RecordWriter writer = target.batches(extraction);
            then = Optional.of(writer);
            WriteResult begun = writer.begin(given);
            return begun.plus(
                    papers.map(number -> new WriteResult(number, 0, 0)).orElseGet(() -> addHeld(writer)));
        }
    }

    /** How many papers it took; empty where batches have to. */
    private Optional<Integer> loadAtOnce() {
        if (held.size() < target.fewest()) {
            return Optional.empty();
        }
        progress.writesAtOnce(held.size());
        return held.graph(
                corrections,
                graph -> target.load(graph, corrections, progress::writtenAtOnce)
                        ? Optional.of(graph.papers())
                        : Optional.empty());
    }

    private WriteResult addHeld(RecordWriter writer) {
        List<WriteResult> results = new ArrayList<>();
        held.forEach(BATCH, records -> results.add(writer.add(records, refused::add)));
        return results.stream().reduce(WriteResult.NONE, WriteResult::plus);
    }
}
