package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.resolve.Corrections;

/** The corrections that are in force in the graph. */
final class StoredCorrections {

    private StoredCorrections() {}

    /** Reads them. */
    static Corrections read(Statements tx) {
        return of(tx.list(Statement.CORRECTIONS, Map.of(), row -> row));
    }

    /**
     * Takes the writers' lock and reads them: until the transaction ends nobody else changes anything.
     *
     * @throws UnfinishedLoadException if the graph is not complete, which only another load can mend
     */
    static Corrections lock(Statements tx) {
        List<Record> rows = tx.list(Statement.LOCK, Map.of(), row -> row);
        if (rows.stream().anyMatch(row -> row.get("isLoading").asBoolean())) {
            throw new UnfinishedLoadException();
        }
        return of(rows);
    }

    /** The same whether the graph is complete or not. */
    static Corrections lockAnyway(Statements tx) {
        return of(tx.list(Statement.LOCK, Map.of(), row -> row));
    }

    /** Whether there are papers that they are not applied to, since a run was cut short or is under way. */
    static boolean arePending(Statements tx) {
        return tx.list(Statement.CORRECTIONS, Map.of(), row -> row.get("pending")
                        .asBoolean())
                .contains(true);
    }

    private static Corrections of(List<Record> rows) {
        return rows.isEmpty()
                ? Corrections.NONE
                : Corrections.of(rows.get(0).get("corrections").asList(Value::asString));
    }
}
