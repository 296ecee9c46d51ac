package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeRef;

/**
 * What a set of papers mentions: each term with its counts, and a number instead of its name for each paper that
 * mentions it. The numbers follow the order of the terms once all papers are counted. Not thread-safe.
 */
final class MentionedTerms {

    private final Map<NodeRef, Integer> numbers = new HashMap<>();
    private final List<TermState> states = new ArrayList<>();
    private final List<int[]> papers = new ArrayList<>();

    /** Counts what one more paper mentions. */
    void count(Map<NodeRef, Mention> mentions) {
        int[] mentioned = new int[mentions.size()];
        int next = 0;
        for (Map.Entry<NodeRef, Mention> mention : mentions.entrySet()) {
            Integer number = numbers.get(mention.getKey());
            if (number == null) {
                number = states.size();
                numbers.put(mention.getKey(), number);
                states.add(TermState.unknown());
            }
            states.get(number).count(mention.getValue(), 1);
            mentioned[next++] = number;
        }
        papers.add(mentioned);
    }

    /** Numbers the terms anew, from 0, in their order; after the last paper. */
    List<NodeRef> sort() {
        List<NodeRef> inOrder = new ArrayList<>(numbers.keySet());
        Collections.sort(inOrder);
        int[] places = new int[inOrder.size()];
        List<TermState> before = List.copyOf(states);
        for (int place = 0; place < places.length; place++) {
            int number = number(inOrder.get(place));
            places[number] = place;
            states.set(place, before.get(number));
            numbers.put(inOrder.get(place), place);
        }
        papers.replaceAll(mentioned ->
                IntStream.of(mentioned).map(number -> places[number]).sorted().toArray());
        return inOrder;
    }

    /** The number of a term that some paper mentions. */
    int number(NodeRef term) {
        return Optional.ofNullable(numbers.get(term)).orElseThrow();
    }

    TermState state(int number) {
        return states.get(number);
    }

    /**
     * How many papers mention two terms both.
     *
     * @param counts by number, whether a term counts
     */
    PairCounts pairs(boolean[] counts) {
        return new PairCounts(papers.stream()
                .map(mentioned ->
                        IntStream.of(mentioned).filter(number -> counts[number]).toArray())
                .toList());
    }
}
