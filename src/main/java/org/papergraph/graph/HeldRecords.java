package org.papergraph.graph;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.RecordGroups;
import org.papergraph.resolve.SourceRecord;

/** Records in a file, until the graph of all of them is made. In memory are their keys. Not thread-safe. */
final class HeldRecords implements AutoCloseable {

    private final Path folder;
    private final TextExtraction extraction;
    private final PackedFile file;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet counted = new BitSet();
    private final RecordGroups groups = new RecordGroups();

    /**
     * None yet.
     *
     * @param folder for files that go with the process at the latest
     * @param extraction for the text of papers that no single record has
     * @throws java.io.UncheckedIOException if no file can be made there
     */
    HeldRecords(Path folder, TextExtraction extraction) {
        this.folder = folder;
        this.extraction = extraction;
        file = new PackedFile(folder.resolve("records"));
    }

    /** Takes records; one whose key is known already replaces the known one. */
    void add(List<ExtractedRecord> records) {
        for (ExtractedRecord extracted : records) {
            SourceRecord record = extracted.record();
            int number = file.add(PackedRecord.of(extracted).bytes());
            Optional.ofNullable(numbers.put(record.key(), number)).ifPresent(counted::clear);
            counted.set(number);
            groups.add(number, record);
        }
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Whether no more of them can be told apart, with a batch to come. */
    boolean isFull() {
        return counted.length() > RecordGroups.MAX_RECORDS / 2;
    }

    /** The hashes of those that it has, by key. */
    Map<String, String> hashes(Collection<String> keys) {
        Map<String, String> hashes = new HashMap<>();
        for (String key : keys) {
            Optional.ofNullable(numbers.get(key))
                    .ifPresent(number -> hashes.put(
                            key, PackedRecord.read(file.get(number)).record().hash()));
        }
        return hashes;
    }

    /**
     * Makes the graph of all of them, which nobody adds to any more, and hands it on.
     *
     * @param sink takes it; afterwards it can't be read
     * @return what the sink returns
     */
    int graph(Corrections corrections, ToIntFunction<WholeGraph> sink) {
        numbers.clear();
        try (PackedFile papers = new PackedFile(folder.resolve("papers"))) {
            return sink.applyAsInt(new WholeGraph(
                    PackedPapers.resolve(file, counted, groups, extraction, corrections, papers), corrections));
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
