package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.papergraph.paper.Author;
import org.papergraph.paper.PaperRecord;

/** Takes each value of a paper from the first of its records that has it, and notes from which. Not thread-safe. */
final class BestValues {

    private final List<SourceRecord> records;
    private final Map<String, List<String>> gives = new TreeMap<>();

    /**
     * Values of a paper.
     *
     * @param records of one paper, the most trusted first
     */
    BestValues(List<SourceRecord> records) {
        this.records = records;
    }

    /** The first value that there is. */
    <T> Optional<T> value(String name, Function<PaperRecord, Optional<T>> part) {
        return first(name, record -> part.apply(record).isPresent()).flatMap(part);
    }

    /** The first text that is not blank; empty where all are. */
    String text(String name, Function<PaperRecord, String> part) {
        return first(name, record -> !part.apply(record).isBlank()).map(part).orElse("");
    }

    /** The first list that is not empty; empty where all are. */
    <T> List<T> list(String name, Function<PaperRecord, List<T>> part) {
        return first(name, record -> !part.apply(record).isEmpty()).map(part).orElse(List.of());
    }

    /** Authors of the first record that identifies some of them, else of the first that has any. */
    List<Author> authors() {
        boolean identified = records.stream().anyMatch(record -> identifies(record.paper()));
        return first(
                        "authors",
                        record -> identified
                                ? identifies(record)
                                : !record.authors().isEmpty())
                .map(PaperRecord::authors)
                .orElse(List.of());
    }

    private static boolean identifies(PaperRecord record) {
        return record.authors().stream().anyMatch(author -> author.id().isPresent());
    }

    private Optional<PaperRecord> first(String name, Predicate<PaperRecord> has) {
        Optional<SourceRecord> found =
                records.stream().filter(record -> has.test(record.paper())).findFirst();
        found.ifPresent(record ->
                gives.computeIfAbsent(record.key(), k -> new ArrayList<>()).add(name));
        return found.map(SourceRecord::paper);
    }

    /** Which values came from which record, by its key. */
    Map<String, List<String>> gives() {
        return gives;
    }
}
