package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.papergraph.resolve.Sha256;

/**
 * SHA-256 over the canonical form of the graph: every node and relationship that Papergraph writes, but for its own
 * settings, in the order of their keys, each with all of its properties in the order of their names. Equal graphs,
 * equal print, whatever server holds them and in whatever order they were written. Vectors are left out: they are
 * optional, follow from the texts, and differ in their last digits from one kind of processor to another. Streams: one
 * paper or concept in memory at a time.
 */
public final class Fingerprint {

    private static final List<String> PARTS = List.of("papers", "concepts", "datasets", "others");

    private Fingerprint() {}

    /**
     * 64 hexadecimal digits.
     *
     * @throws UnfinishedLoadException if the graph's first build is under way or was cut short
     */
    public static String of(GraphConnection connection) {
        Schema.requireWhole(connection);
        return connection.readAll(tx -> {
            Sha256 sha = new Sha256();
            for (String part : PARTS) {
                tx.run(CypherFile.load("/cypher/fingerprint/" + part + ".cypher")
                                .text())
                        .forEachRemaining(row -> sha.add(part + canonical(row)));
            }
            return sha.hex();
        });
    }

    private static String canonical(Record row) {
        return canonical(row.asMap());
    }

    /**
     * Maps by key, without what is NULL or an empty list, which says no more than an absent one; lists of relationships,
     * which have no order of their own, sorted.
     */
    private static String canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((name, item) -> {
                if (item != null && !List.of().equals(item)) {
                    sorted.put(String.valueOf(name), canonical(item));
                }
            });
            return sorted.toString();
        }
        if (value instanceof List<?> list) {
            List<String> items = new ArrayList<>();
            list.forEach(item -> items.add(canonical(item)));
            if (!list.isEmpty() && list.get(0) instanceof List<?>) {
                Collections.sort(items);
            }
            return items.toString();
        }
        String text = String.valueOf(value);
        return text.length() + ":" + text;
    }
}
