package org.papergraph.graph;

import java.util.Arrays;

/**
 * How often each pair of numbers stands in one set together, counted when somebody asks for the pairs of a number: in
 * memory are the sets and, for each number, the places of those that have it. Immutable.
 */
final class PairCounts {

    /** Takes the pairs of one smaller number, in the order of the larger. */
    @FunctionalInterface
    interface Pairs {
        /** The larger number and how many sets have both. */
        void with(int larger, int sets);
    }

    private final int[][] sets;

    /** Where the sets of each number begin in {@link #places}. */
    private final int[] begins;

    private final int[] places;

    /**
     * Sorts the sets by what they have.
     *
     * @param sets different numbers each, in ascending order; kept, not copied
     * @param numbers how many there are, from 0
     */
    PairCounts(int[][] sets, int numbers) {
        this.sets = sets;
        begins = new int[numbers + 1];
        for (int[] set : sets) {
            for (int number : set) {
                begins[number + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        places = new int[begins[numbers]];
        int[] next = begins.clone();
        for (int place = 0; place < sets.length; place++) {
            for (int number : sets[place]) {
                places[next[number]++] = place;
            }
        }
    }

    /** Hands on the pairs in which a number is the smaller one. Sorts as many numbers as there are such pairs in all sets. */
    void from(int smaller, Pairs sink) {
        int[] larger = larger(smaller);
        for (int i = 0; i < larger.length; ) {
            int begin = i;
            while (i < larger.length && larger[i] == larger[begin]) {
                i++;
            }
            sink.with(larger[begin], i - begin);
        }
    }

    private int[] larger(int smaller) {
        int[] found = new int[16];
        int size = 0;
        for (int i = begins[smaller]; i < begins[smaller + 1]; i++) {
            int[] set = sets[places[i]];
            int from = Arrays.binarySearch(set, smaller) + 1;
            int more = set.length - from;
            if (size + more > found.length) {
                found = Arrays.copyOf(found, 2 * (size + more));
            }
            System.arraycopy(set, from, found, size, more);
            size += more;
        }
        Arrays.sort(found, 0, size);
        return Arrays.copyOf(found, size);
    }
}
