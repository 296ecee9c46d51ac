package org.papergraph.graph;

import java.util.Collection;
import java.util.List;
import org.papergraph.resolve.Meanings;
import org.papergraph.resolve.NodeLabel;
import org.papergraph.resolve.NodeRef;

/** What the stored papers say that short forms stand for. */
final class StoredMeanings {

    private StoredMeanings() {}

    static Meanings load(Statements tx, Collection<String> shortForms) {
        Meanings meanings = new Meanings();
        tx.run(
                Statement.MEANINGS,
                "shortForms",
                List.copyOf(shortForms),
                row -> meanings.add(
                        row.get("shortForm").asString(),
                        new NodeRef(
                                NodeLabel.of(row.get("label").asString()),
                                row.get("key").asString()),
                        row.get("papers").asInt()));
        return meanings;
    }
}
