package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.paper.Role;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeRef;

/**
 * What a set of papers mentions: each term with its counts, in some 250 bytes, and for each paper the numbers of the
 * terms that it mentions. The numbers follow the order of the terms once all papers are counted. Counting is
 * thread-safe, in whatever order papers come; all else comes after it.
 */
final class MentionedTerms {

    private final Map<NodeRef, Integer> numbers = new HashMap<>();
    private final List<Counts> counts = new ArrayList<>();
    private final int[][] papers;

    /** Of so many papers, of which none is counted yet. */
    MentionedTerms(int papers) {
        this.papers = new int[papers][];
    }

    /** Counts what the paper at a place mentions. */
    synchronized void count(int place, Map<NodeRef, Mention> mentions) {
        int[] mentioned = new int[mentions.size()];
        int next = 0;
        for (Map.Entry<NodeRef, Mention> mention : mentions.entrySet()) {
            Integer number = numbers.get(mention.getKey());
            if (number == null) {
                number = counts.size();
                numbers.put(mention.getKey(), number);
                counts.add(new Counts());
            }
            counts.get(number).add(mention.getKey().key(), mention.getValue());
            mentioned[next++] = number;
        }
        papers[place] = mentioned;
    }

    /** Numbers the terms anew, from 0, in their order; after the last paper. */
    List<NodeRef> sort() {
        List<NodeRef> inOrder = new ArrayList<>(numbers.keySet());
        Collections.sort(inOrder);
        int[] places = new int[inOrder.size()];
        List<Counts> before = List.copyOf(counts);
        for (int place = 0; place < places.length; place++) {
            Integer number = numbers.put(inOrder.get(place), place);
            if (number != null) {
                places[number] = place;
                counts.set(place, before.get(number));
            }
        }
        for (int[] mentioned : papers) {
            for (int i = 0; i < mentioned.length; i++) {
                mentioned[i] = places[mentioned[i]];
            }
            Arrays.sort(mentioned);
        }
        return inOrder;
    }

    /** The node of a term with its number. */
    GraphNode node(NodeRef term, int number) {
        Counts of = counts.get(number);
        return GraphParts.term(term, of.papers, of.surfaces(), of.roles);
    }

    /** Whether two papers mention a term, or more. */
    boolean isLinked(int number) {
        return counts.get(number).papers >= 2;
    }

    /**
     * How many papers mention two terms both.
     *
     * @param counted by number, whether a term counts
     */
    PairCounts pairs(boolean[] counted) {
        return new PairCounts(
                Arrays.stream(papers)
                        .map(mentioned -> IntStream.of(mentioned)
                                .filter(number -> counted[number])
                                .toArray())
                        .toList(),
                counted.length);
    }

    /** Of one term. Most are mentioned under one surface, and used as nothing in particular. */
    private static final class Counts {

        private int papers;
        private @Nullable String surface;
        private int times;
        private Map<String, Integer> otherSurfaces = Map.of();
        private Map<Role, Integer> roles = Map.of();

        void add(String key, Mention mention) {
            papers++;
            addAll(key, mention.surfaces());
            mention.role().ifPresent(role -> {
                roles = roles.isEmpty() ? new EnumMap<>(Role.class) : roles;
                roles.merge(role, 1, Integer::sum);
            });
        }

        private void addAll(String key, Collection<String> surfaces) {
            for (String name : surfaces) {
                if (surface == null) {
                    surface = name.equals(key) ? key : name;
                }
                if (surface.equals(name)) {
                    times++;
                } else {
                    otherSurfaces = otherSurfaces.isEmpty() ? new HashMap<>(4) : otherSurfaces;
                    otherSurfaces.merge(name, 1, Integer::sum);
                }
            }
        }

        Map<String, Integer> surfaces() {
            Map<String, Integer> all = new HashMap<>(otherSurfaces);
            if (surface != null) {
                all.put(surface, times);
            }
            return all;
        }
    }
}
