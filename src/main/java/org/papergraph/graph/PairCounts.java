package org.papergraph.graph;

import java.util.Arrays;
import java.util.List;

/**
 * How often each pair of numbers stands in one set together: eight bytes for each pair of each set, sorted. Immutable.
 */
final class PairCounts {

    /** Takes the pairs of one smaller number, in the order of the larger. */
    @FunctionalInterface
    interface Pairs {
        /** The larger number and how many sets have both. */
        void with(int larger, int sets);
    }

    private final long[] pairs;

    /**
     * Counts all pairs.
     *
     * @param sets different numbers each, in ascending order
     */
    PairCounts(List<int[]> sets) {
        long all = sets.stream()
                .mapToLong(set -> set.length * (set.length - 1L) / 2)
                .sum();
        pairs = new long[Math.toIntExact(all)];
        int next = 0;
        for (int[] set : sets) {
            for (int i = 0; i < set.length; i++) {
                for (int j = i + 1; j < set.length; j++) {
                    pairs[next++] = (long) set[i] << Integer.SIZE | set[j];
                }
            }
        }
        Arrays.parallelSort(pairs);
    }

    /** Hands on the pairs in which a number is the smaller one. */
    void from(int smaller, Pairs sink) {
        int at = Arrays.binarySearch(pairs, (long) smaller << Integer.SIZE);
        for (int i = at < 0 ? -at - 1 : at; i < pairs.length && pairs[i] >>> Integer.SIZE == smaller; ) {
            int begin = i;
            while (i < pairs.length && pairs[i] == pairs[begin]) {
                i++;
            }
            sink.with((int) pairs[begin], i - begin);
        }
    }
}
