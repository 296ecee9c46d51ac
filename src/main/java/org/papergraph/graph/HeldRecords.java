package org.papergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.RecordGroups;
import org.papergraph.resolve.SourceRecord;

/** Records in a file, until the graph of all of them is made. In memory are their keys. Not thread-safe. */
final class HeldRecords implements AutoCloseable {

    private final Path folder;
    private final boolean folderIsTemporary;
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
     * @throws UncheckedIOException if no file can be made there
     */
    HeldRecords(Path folder, TextExtraction extraction) {
        this(folder, false, extraction);
    }

    private HeldRecords(Path folder, boolean folderIsTemporary, TextExtraction extraction) {
        this.folder = folder;
        this.folderIsTemporary = folderIsTemporary;
        this.extraction = extraction;
        file = new PackedFile(folder.resolve("records"));
    }

    /**
     * None yet, and a folder of their own.
     *
     * @throws UncheckedIOException if there is no room among the temporary files
     */
    static HeldRecords amongTemporaryFiles(TextExtraction extraction) {
        try {
            return new HeldRecords(Files.createTempDirectory("papergraph"), true, extraction);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    /** How many they are. */
    int size() {
        return counted.cardinality();
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
    <T> T graph(Corrections corrections, Function<WholeGraph, T> sink) {
        numbers.clear();
        try (PackedFile papers = new PackedFile(folder.resolve("papers"));
                PackedFile shared = new PackedFile(folder.resolve("shared"))) {
            return sink.apply(new WholeGraph(
                    PackedPapers.resolve(file, counted, groups, extraction, corrections, papers), corrections, shared));
        }
    }

    /** Hands on all of them, so many at a time at the most. */
    void forEach(int most, Consumer<List<ExtractedRecord>> sink) {
        List<ExtractedRecord> some = new ArrayList<>();
        counted.stream().forEach(number -> {
            PackedRecord packed = PackedRecord.read(file.get(number));
            some.add(new ExtractedRecord(packed.record(), packed.extraction().orElseThrow()));
            if (some.size() == most) {
                sink.accept(List.copyOf(some));
                some.clear();
            }
        });
        sink.accept(some);
    }

    @Override
    public void close() {
        file.close();
        if (folderIsTemporary) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException left) {
                // An empty folder among the temporary files.
            }
        }
    }
}
