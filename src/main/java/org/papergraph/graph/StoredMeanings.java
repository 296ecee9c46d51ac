package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.papergraph.resolve.Meanings;
import org.papergraph.resolve.NodeLabel;
import org.papergraph.resolve.NodeRef;

/** What the stored papers say that short forms stand for. */
final class StoredMeanings {

    private StoredMeanings() {}

    static Meanings load(TransactionContext tx, Collection<String> shortForms) {
        Meanings meanings = new Meanings();
        if (!shortForms.isEmpty()) {
            tx.run(Statement.MEANINGS.text(), Map.of("shortForms", new ArrayList<>(shortForms)))
                    .forEachRemaining(row -> meanings.add(
                            row.get("shortForm").asString(),
                            new NodeRef(
                                    NodeLabel.of(row.get("label").asString()),
                                    row.get("key").asString()),
                            row.get("papers").asInt()));
        }
        return meanings;
    }
}
