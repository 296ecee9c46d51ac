package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which records of many may bear on each other: those that common {@link PaperIdentity#keys} join, directly or through
 * others. Each group can be resolved by itself. Keeps eight bytes for each key, of which 40 bits are a hash: where two
 * hashes are equal by chance, a group is larger than it needs to be. Records go by numbers from 0. Not thread-safe.
 */
public final class RecordGroups {

    /** The records that can be told apart: 16 million. */
    public static final int MAX_RECORDS = 1 << RecordGroups.NUMBER_BITS;

    private static final int NUMBER_BITS = 24;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] keys = new long[1_024];
    private int size;

    /** Adds a record. */
    public void add(int number, SourceRecord record) {
        for (String key : PaperIdentity.keys(record)) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            keys[size++] = hash(key) << NUMBER_BITS | number;
        }
    }

    /** Fowler, Noll and Vo's hash, 1a. */
    private static long hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash ^ hash >>> Integer.SIZE;
    }

    /** The groups of those records that count, each in ascending order, in the order of their first records. */
    public List<int[]> of(BitSet counted) {
        int[] first = new int[counted.length()];
        Arrays.setAll(first, number -> number);
        Arrays.parallelSort(keys, 0, size);
        long key = -1;
        int holder = -1;
        for (int i = 0; i < size; i++) {
            int number = (int) keys[i] & (MAX_RECORDS - 1);
            if (!counted.get(number)) {
                continue;
            }
            if (holder >= 0 && keys[i] >>> NUMBER_BITS == key) {
                unite(first, holder, number);
            }
            key = keys[i] >>> NUMBER_BITS;
            holder = number;
        }
        return groups(first, counted);
    }

    private static void unite(int[] first, int a, int b) {
        int one = find(first, a);
        int other = find(first, b);
        first[Math.max(one, other)] = Math.min(one, other);
    }

    /** The first record of a group: union-find with path halving (Tarjan and van Leeuwen 1984). */
    private static int find(int[] first, int number) {
        int at = number;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }

    private static List<int[]> groups(int[] first, BitSet counted) {
        int[] sizes = new int[first.length];
        counted.stream().forEach(number -> sizes[find(first, number)]++);
        int[][] groups = new int[first.length][];
        List<int[]> inOrder = new ArrayList<>();
        counted.stream().forEach(number -> {
            int root = find(first, number);
            if (groups[root] == null) {
                groups[root] = new int[sizes[root]];
                inOrder.add(groups[root]);
            }
            groups[root][groups[root].length - sizes[root]--] = number;
        });
        return inOrder;
    }
}
