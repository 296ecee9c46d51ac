package org.papergraph.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.Query;

/**
 * Reads a paper that a build may be writing at the same time. Neo4j gives a reader no snapshot (its isolation is read
 * committed), so text and mentions may come from two sides of a commit; and for a moment a commit itself shows in parts.
 * What is read is therefore read until two readings agree and every place fits the text: once more where nobody writes,
 * and some more times where somebody does.
 *
 * @param connection to the graph
 * @param name id (also an alternative one) or exact title
 */
record WholePaper(GraphConnection connection, String name) {

    /** More than any paper mentions. */
    private static final long ALL_MENTIONS = 10_000;

    /** A graph whose places never fit, which no build of ours leaves behind, is answered as it is. */
    private static final int MOST_READINGS = 20;

    private static final long PAUSE_MILLIS = 10;

    /**
     * Card and mentions.
     *
     * @throws NotFoundException if the graph has no such paper
     */
    Map<String, @Nullable Object> read() {
        Map<String, @Nullable Object> before = once();
        for (int reading = 2; reading <= MOST_READINGS; reading++) {
            Map<String, @Nullable Object> now = once();
            if (now.equals(before) && fits(new Row(now))) {
                return now;
            }
            before = now;
            pause();
        }
        return before;
    }

    private Map<String, @Nullable Object> once() {
        Map<String, @Nullable Object> card = new LinkedHashMap<>(new PaperLookup(connection).require(name));
        String id = String.valueOf(card.get("id")); // several papers may have the title
        card.put("mentions", connection.query(Query.PAPER_MENTIONS, Map.of("paper", id, "limit", ALL_MENTIONS)));
        return card;
    }

    private static boolean fits(Row paper) {
        List<Row> mentions = paper.list("mentions", mention -> mention);
        return mentions.stream()
                .flatMap(mention -> mention.list("places", place -> place).stream())
                .allMatch(place ->
                        paper.text(place.text("field")).startsWith(place.text("surface"), (int) place.count("start")));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
