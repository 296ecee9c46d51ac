package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * An answer as a table.
 *
 * @param columns their names, in order, also where there are no rows
 * @param rows each with its columns in that order
 */
public record Rows(List<String> columns, List<Map<String, @Nullable Object>> rows) {

    static Rows of(List<String> columns, List<Record> rows) {
        return new Rows(columns, rows.stream().map(PlainValues::row).toList());
    }
}
