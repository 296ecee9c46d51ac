package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.paper.Role;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeRef;

/**
 * What a set of papers mentions: each term with its counts, in some 250 bytes of the heap, and for each paper the
 * numbers of the terms that it mentions. The numbers follow the order of the terms once all papers are counted. Counting
 * is thread-safe, in whatever order papers come; all else comes after it.
 */
final class MentionedTerms {

    private final Map<NodeRef, Integer> numbers = new HashMap<>();
    private final List<Counts> counts = new ArrayList<>();
    private final int[][] papers;
    private List<NodeRef> inOrder = List.of();

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
    void sort() {
        inOrder = new ArrayList<>(numbers.keySet());
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
    }

    /** How many terms there are. */
    int size() {
        return inOrder.size();
    }

    /** The number of a term that a paper mentions. */
    int number(NodeRef term) {
        return Optional.ofNullable(numbers.get(term)).orElseThrow();
    }

    /** The identity of the node of a term. */
    NodeId id(int number) {
        return GraphParts.id(inOrder.get(number));
    }

    /** The node of a term. */
    GraphNode node(int number) {
        Counts of = counts.get(number);
        return GraphParts.term(inOrder.get(number), of.papers, of.surfaces(), of.roles);
    }

    /** How many papers mention two terms both, of those that co-occur. Forgets what each paper mentions. */
    PairCounts pairs() {
        for (int place = 0; place < papers.length; place++) {
            papers[place] = IntStream.of(papers[place]).filter(this::coOccurs).toArray();
        }
        return new PairCounts(papers, inOrder.size());
    }

    /** Whether it is of a kind that co-occurs, and two papers mention it, or more. */
    private boolean coOccurs(int number) {
        return inOrder.get(number).label().coOccurs() && counts.get(number).papers >= 2;
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
