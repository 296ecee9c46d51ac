package org.papergraph.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some relationships of a graph that is loaded, laid out so that several streams of transactions can create them at a
 * time and wait for one another as little as possible. A transaction locks the ends of what it creates, and the
 * relationships that were created last at these, until it commits. The nodes fall into groups by their numbers; each
 * round pairs the groups, every group with one other, and a stream creates what lies within one pair. With a power of
 * two groups, the partner of group {@code g} in round {@code r} is {@code g ^ r}. What the round before created may lie
 * between two streams: so each window begins with the round that the one before it ended with.
 */
final class EdgeWindow {

    private static final int GROUP_BITS = 2;
    private static final int GROUPS = 1 << GROUP_BITS;

    /** How many streams there are. */
    static final int STREAMS = GROUPS / 2;

    /** 2^32 over the golden ratio: numbers that follow a pattern fall into all groups alike (Knuth, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    /** 120,000 mentions or 420,000 pairs, some 150 MB. Streams wait for one another when a round begins. */
    private static final int MOST_VALUES = 840_000;

    /** 3,000 mentions or 10,000 pairs. Who waits for a lock waits for the end of a transaction. */
    private static final int VALUES_PER_TRANSACTION = 20_000;

    /** By round, from 1, and stream. */
    private final List<List<Deque<EdgeBlock>>> blocks = new ArrayList<>();

    private final boolean backwards;
    private int values;

    /**
     * None yet.
     *
     * @param backwards whether the last round comes first
     */
    EdgeWindow(boolean backwards) {
        this.backwards = backwards;
        for (int round = 1; round < GROUPS; round++) {
            blocks.add(Stream.generate(EdgeWindow::blocks).limit(STREAMS).toList());
        }
    }

    private static Deque<EdgeBlock> blocks() {
        return new ArrayDeque<>(List.of(new EdgeBlock()));
    }

    /** None yet, for the relationships that follow those of this one. */
    EdgeWindow next() {
        return new EdgeWindow(!backwards);
    }

    /**
     * Adds a relationship.
     *
     * @param from the number of the node where it begins
     * @param to the number of the node where it ends
     * @param elements element ids by number
     */
    void add(int from, int to, GraphEdge edge, String[] elements) {
        int a = group(from);
        int b = group(to);
        int round = a == b ? 1 : a ^ b;
        Deque<EdgeBlock> stream = blocks.get(round - 1).get(stream(Math.min(a, a ^ round), round));
        if (stream.getLast().values() >= VALUES_PER_TRANSACTION) {
            stream.add(new EdgeBlock());
        }
        values += stream.getLast().add(elements[from], elements[to], edge);
    }

    private static int group(int number) {
        return (number * SPREAD) >>> (Integer.SIZE - GROUP_BITS);
    }

    /** The place of a pair of groups among those of its round, by the smaller of the two. */
    private static int stream(int smaller, int round) {
        int place = 0;
        for (int group = 0; group < smaller; group++) {
            if (group < (group ^ round)) {
                place++;
            }
        }
        return place;
    }

    boolean isFull() {
        return values >= MOST_VALUES;
    }

    /** The rounds, one after the other; in each of them no stream touches a node that another does. */
    List<LoadStreams.Round> rounds() {
        List<LoadStreams.Round> rounds =
                blocks.stream().map(LoadStreams.Round::new).collect(Collectors.toCollection(ArrayList::new));
        if (backwards) {
            Collections.reverse(rounds);
        }
        return rounds;
    }
}
