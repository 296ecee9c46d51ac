package org.papergraph.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Some relationships of a graph that is loaded, laid out so that several transactions can create them at a time and
 * none waits for another: a transaction locks the ends of what it creates until it commits. The nodes fall into groups
 * by their numbers; each round pairs the groups, every group with one other, and a transaction creates what lies within
 * one pair. With a power of two groups, the partner of group {@code g} in round {@code r} is {@code g ^ r}.
 */
final class EdgeWindow {

    private static final int GROUP_BITS = 2;
    private static final int GROUPS = 1 << GROUP_BITS;

    /** How many transactions a round has. */
    static final int STREAMS = GROUPS / 2;

    /** 2^32 over the golden ratio: numbers that follow a pattern fall into all groups alike (Knuth, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final EdgeBlock[][] blocks = new EdgeBlock[GROUPS][STREAMS];
    private int size;

    EdgeWindow() {
        for (int round = 1; round < GROUPS; round++) {
            for (int stream = 0; stream < STREAMS; stream++) {
                blocks[round][stream] = new EdgeBlock();
            }
        }
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
        blocks[round][stream(Math.min(a, a ^ round), round)].add(elements[from], elements[to], edge);
        size++;
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

    int size() {
        return size;
    }

    /** The rounds, one after the other; the blocks of one may be written at the same time. */
    List<List<LoadStreams.Work>> rounds() {
        List<List<LoadStreams.Work>> rounds = new ArrayList<>();
        for (int round = 1; round < GROUPS; round++) {
            rounds.add(List.of(blocks[round]));
        }
        return rounds;
    }
}
