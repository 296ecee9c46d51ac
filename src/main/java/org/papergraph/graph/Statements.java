package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** The write statements, run in one transaction. A statement without rows is not sent. */
final class Statements {

    private final SimpleQueryRunner tx;

    Statements(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    void run(Statement statement) {
        tx.run(statement.with(Map.of())).consume();
    }

    /** Runs a statement that takes {@code $rows}. */
    void rows(Statement statement, List<Map<String, Object>> rows) {
        run(statement, "rows", rows);
    }

    /** Runs a statement that takes one list under a name. */
    void run(Statement statement, String name, List<?> values) {
        if (!values.isEmpty()) {
            tx.run(statement.with(Map.of(name, values))).consume();
        }
    }

    /** Runs a statement that takes one list under a name, and hands on each row of its answer. */
    void run(Statement statement, String name, List<?> values, Consumer<Record> answer) {
        if (!values.isEmpty()) {
            each(statement, Map.of(name, values), answer);
        }
    }

    /** Runs a statement that creates relationships. */
    void edges(Statement statement, EdgeRows edges) {
        if (!edges.isEmpty()) {
            tx.run(statement.with(edges.parameters())).consume();
        }
    }

    /** Runs a statement and hands on each row of its answer. */
    void each(Statement statement, Map<String, Object> parameters, Consumer<Record> answer) {
        tx.run(statement.with(parameters)).forEachRemaining(answer);
    }

    /** Runs a statement; its answer row by row. */
    <T> List<T> list(Statement statement, Map<String, Object> parameters, Function<Record, T> row) {
        return tx.run(statement.with(parameters)).list(row);
    }
}
