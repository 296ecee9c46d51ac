package org.papergraph.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param line where it begins, from 1
 * @param fields its values; nothing between two commas is null, as in the graph
 */
record CsvRow(long line, List<@Nullable String> fields) {

    CsvRow {
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
    }

    /** The value of a column, from 0. */
    String text(int column) {
        return Optional.ofNullable(fields.get(column)).orElse("");
    }
}
