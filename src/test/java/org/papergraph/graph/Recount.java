package org.papergraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Checks a whole graph against itself: every stored count against a recount, every span against the stored text. */
public final class Recount {

    private Recount() {}

    /** What does not agree, at most a few of each kind; empty where all is well. */
    public static List<String> inconsistencies(GraphConnection graph) {
        return graph.read(tx -> {
            List<String> found = new ArrayList<>();
            tx.run(TestCypher.text("inconsistencies"))
                    .forEachRemaining(row -> found.add(row.get("what").asString()));
            tx.run(TestCypher.text("evidence")).forEachRemaining(row -> found.addAll(wrongSpans(row)));
            return found;
        });
    }

    /** How many spans the graph holds in all. */
    public static long spans(GraphConnection graph) {
        return graph.read(tx -> tx.run(TestCypher.text("evidence")).stream()
                .mapToLong(row -> row.get("starts").size())
                .sum());
    }

    private static List<String> wrongSpans(Record row) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < row.get("starts").size(); i++) {
            String text = row.get(row.get("fields").get(i).asString()).asString();
            int start = at(row, "starts", i).asInt();
            int end = at(row, "ends", i).asInt();
            String surface = at(row, "surfaces", i).asString();
            if (end > text.length() || !text.substring(start, end).equals(surface)) {
                wrong.add("evidence of " + row.get("mention").asString() + " at " + start + ": " + surface);
            }
        }
        return wrong;
    }

    private static Value at(Record row, String list, int i) {
        return row.get(list).get(i);
    }
}
