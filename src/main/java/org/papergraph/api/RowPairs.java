package org.papergraph.api;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of the same file in two exports, joined by identity: both files are read once, side by side. */
final class RowPairs implements AutoCloseable {

    private final CsvRows before;
    private final CsvRows after;
    private final Comparator<CsvRow> order;

    private RowPairs(CsvRows before, CsvRows after, Comparator<CsvRow> order) {
        this.before = before;
        this.after = after;
        this.order = order;
    }

    /** Takes what two graphs say of one node or relationship: one side is there at least. */
    @FunctionalInterface
    interface Sink {
        /** One of them. */
        void accept(Optional<CsvRow> before, Optional<CsvRow> after);
    }

    /**
     * Opens a file in both exports.
     *
     * @param order of its rows
     */
    static RowPairs of(ImportFile file, Path before, Path after, Comparator<CsvRow> order) {
        CsvRows first = new CsvRows(file.in(before), file.header(), order);
        try {
            return new RowPairs(first, new CsvRows(file.in(after), file.header(), order), order);
        } catch (RuntimeException failure) {
            first.close();
            throw failure;
        }
    }

    void forEach(Sink sink) {
        while (before.head().isPresent() || after.head().isPresent()) {
            int compared = compareHeads();
            sink.accept(
                    compared <= 0 ? before.take() : Optional.empty(), compared >= 0 ? after.take() : Optional.empty());
        }
    }

    private int compareHeads() {
        if (before.head().isEmpty()) {
            return 1;
        }
        return after.head().isEmpty()
                ? -1
                : order.compare(before.head().get(), after.head().get());
    }

    /** A number of the earlier graph. */
    double numberBefore(Optional<CsvRow> row, int column) {
        return row.isEmpty() ? 0 : before.number(row.get(), column);
    }

    /** A number of the later graph. */
    double numberAfter(Optional<CsvRow> row, int column) {
        return row.isEmpty() ? 0 : after.number(row.get(), column);
    }

    /** The names of the columns in which two rows differ, the first of them at a place. */
    static List<String> differing(CsvRow before, CsvRow after, int first, List<String> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> !Objects.equals(
                        before.fields().get(first + i), after.fields().get(first + i)))
                .mapToObj(columns::get)
                .toList();
    }

    @Override
    public void close() {
        before.close();
        after.close();
    }
}
