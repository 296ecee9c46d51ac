package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks the catalogue and takes the answers apart, for tests.
 *
 * @param connection to the server of the test run
 */
record Answers(GraphConnection connection) {

    /** Loads the graph of {@code small-graph.cypher}. */
    void load() {
        Schema.apply(connection);
        TestCypher.run(connection, "small-graph");
        TestCypher.run(connection, "await");
    }

    List<Map<String, @Nullable Object>> of(Query query, Map<String, ?> parameters) {
        return connection.query(query, parameters);
    }

    Rows table(Query query, Map<String, ?> parameters) {
        return connection.table(query, parameters);
    }

    List<@Nullable Object> column(Query query, String name, Map<String, ?> parameters) {
        return of(query, parameters).stream().map(row -> row.get(name)).toList();
    }

    static List<Map<String, Object>> reasons(Map<String, @Nullable Object> row) {
        return list(row.get("because"));
    }

    static double sum(Map<String, @Nullable Object> row) {
        return reasons(row).stream()
                .mapToDouble(reason -> (double) Objects.requireNonNull(reason.get("contribution")))
                .sum();
    }

    /** The nodes of the path in a row. */
    static List<Map<String, Object>> nodes(Map<String, @Nullable Object> row) {
        Map<?, ?> path = (Map<?, ?>) Objects.requireNonNull(row.get("path"));
        return list(path.get("nodes"));
    }

    /** The ids or keys of the nodes of the path in a row. */
    static List<Object> names(Map<String, @Nullable Object> row) {
        return nodes(row).stream()
                .map(node -> (Map<?, ?>) Objects.requireNonNull(node.get("properties")))
                .map(properties -> Objects.requireNonNullElseGet(
                        (Object) properties.get("id"), () -> Objects.requireNonNull((Object) properties.get("key"))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }
}
