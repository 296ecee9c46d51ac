package org.papergraph.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.PaperIdentity;
import org.papergraph.resolve.RecordGroups;
import org.papergraph.resolve.SourceRecord;

/**
 * The papers that a set of records describes, each with what its text mentions, in a file; a paper is read again
 * whenever somebody asks. Thread-safe.
 */
final class PackedPapers {

    /** So many groups are resolved side by side before their papers are written, in order. */
    private static final int SLICE = 1_024;

    private final PackedFile file;

    private PackedPapers(PackedFile file) {
        this.file = file;
    }

    /**
     * Resolves the records, group by group.
     *
     * @param records packed, with what their texts mention
     * @param counted the numbers of those that count
     * @param groups of the records that bear on each other
     * @param extractor for the text of papers that no single record has
     * @param corrections of what is extracted
     * @param file empty; takes the papers
     */
    static PackedPapers resolve(
            PackedFile records,
            BitSet counted,
            RecordGroups groups,
            TextExtraction extractor,
            Corrections corrections,
            PackedFile file) {
        List<int[]> all = groups.of(counted);
        for (int from = 0; from < all.size(); from += SLICE) {
            all.subList(from, Math.min(from + SLICE, all.size())).parallelStream()
                    .flatMap(group -> resolve(group, records, extractor, corrections))
                    .map(PackedPaper::bytes)
                    .toList()
                    .forEach(file::add);
        }
        return new PackedPapers(file);
    }

    private static Stream<PackedPaper> resolve(
            int[] group, PackedFile records, TextExtraction extractor, Corrections corrections) {
        Extractions extractions = new Extractions(extractor, corrections);
        List<SourceRecord> sources = new ArrayList<>();
        for (int number : group) {
            PackedRecord packed = PackedRecord.read(records.get(number));
            SourceRecord record = packed.record();
            sources.add(record);
            extractions.add(record, () -> packed.extraction().orElseThrow());
        }
        return PaperIdentity.resolve(sources).stream()
                .map(paper ->
                        new PackedPaper(paper, Optional.of(extractions.of(paper).get())));
    }

    int size() {
        return file.size();
    }

    /** The paper at a place, from 0. */
    PackedPaper get(int place) {
        return PackedPaper.read(file.get(place));
    }
}
