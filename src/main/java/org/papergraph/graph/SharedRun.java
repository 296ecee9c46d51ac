package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Counted nodes in their order, in some blocks of a file, to be read once. For each node, by the number that it had
 * while it was counted, it takes the number that the node gets at last. Not thread-safe.
 */
final class SharedRun implements Comparable<SharedRun> {

    private static final int NODES_PER_BLOCK = 256;

    private final PackedFile file;
    private final int[] numbers;
    private final int end;
    private int next;
    private List<Counted> block = List.of();
    private int at;

    private SharedRun(PackedFile file, int next, int nodes) {
        this.file = file;
        this.next = next;
        this.end = file.size();
        this.numbers = new int[nodes];
    }

    /**
     * A node with its count.
     *
     * @param number from 0, by when it came
     * @param count what papers say of it
     * @param named the places of the papers that it is a name of
     */
    record Counted(int number, NodeCount count, List<Integer> named) {

        private void write(PackedWriter out) {
            out.number(number);
            count.write(out);
            out.list(named, PackedWriter::integer);
        }

        private static Counted read(PackedReader in) {
            return new Counted(in.number(), NodeCount.read(in), in.list(PackedReader::number));
        }
    }

    /** Writes nodes to the end of a file; at the first of them. */
    static SharedRun of(Collection<Counted> nodes, PackedFile file) {
        List<Counted> inOrder = new ArrayList<>(nodes);
        inOrder.sort(Comparator.comparing(node -> node.count.id()));
        int begin = file.size();
        for (int from = 0; from < inOrder.size(); from += NODES_PER_BLOCK) {
            PackedWriter out = new PackedWriter();
            out.list(
                    inOrder.subList(from, Math.min(from + NODES_PER_BLOCK, inOrder.size())),
                    (to, node) -> node.write(to));
            file.add(out.bytes());
        }
        return new SharedRun(file, begin, inOrder.size());
    }

    /** Goes to the next node; whether there is one. */
    boolean advance() {
        at++;
        if (at < block.size()) {
            return true;
        }
        if (next == end) {
            return false;
        }
        block = new PackedReader(file.get(next)).list(Counted::read);
        next++;
        at = 0;
        return true;
    }

    /** The node that it is at. */
    Counted node() {
        return block.get(at);
    }

    /** Gives the node that it is at its last number. */
    void number(int last) {
        numbers[node().number()] = last;
    }

    /** Puts last numbers in the place of those from the time of counting. */
    void renumber(int[] counted) {
        for (int i = 0; i < counted.length; i++) {
            counted[i] = numbers[counted[i]];
        }
    }

    /** By the nodes that they are at. */
    @Override
    public int compareTo(SharedRun other) {
        return node().count.id().compareTo(other.node().count.id());
    }
}
