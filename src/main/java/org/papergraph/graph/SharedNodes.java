package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What papers share: nodes with what is counted of them, numbered from 0 in their order, in a file. In memory are the
 * identities of those that co-occur and, for each node of a paper, its number. Thread-safe.
 */
final class SharedNodes {

    private final PackedFile file;
    private final int begin;
    private final List<@Nullable NodeId> coOccurring;
    private final Map<Integer, List<Integer>> named;
    private final int[][] papers;
    private final PairCounts pairs;

    private SharedNodes(Builder from, int[][] papers) {
        this.file = from.file;
        this.begin = from.begin;
        this.coOccurring = from.coOccurring;
        this.named = from.named;
        this.papers = papers;
        int[][] sets = new int[papers.length][];
        for (int place = 0; place < papers.length; place++) {
            sets[place] = IntStream.of(papers[place])
                    .filter(number -> coOccurring.get(number) != null)
                    .toArray();
        }
        pairs = new PairCounts(sets, size());
    }

    /** Takes the nodes in their order. */
    static final class Builder {

        private final PackedFile file;
        private final int begin;
        private final List<@Nullable NodeId> coOccurring = new ArrayList<>();
        private final Map<Integer, List<Integer>> named = new HashMap<>();

        /** None yet; they go to the end of a file, and nothing else does. */
        Builder(PackedFile file) {
            this.file = file;
            this.begin = file.size();
        }

        /** How many they are, which is the number of the next. */
        int size() {
            return coOccurring.size();
        }

        /** Adds a node, with the places of the papers that it is a name of. */
        void add(NodeCount count, List<Integer> places) {
            PackedWriter out = new PackedWriter();
            count.write(out);
            file.add(out.bytes());
            if (!places.isEmpty()) {
                named.put(size(), List.copyOf(places));
            }
            coOccurring.add(count.coOccurs() ? count.id() : null);
        }

        /** All of them, with the numbers of those that each paper has, in ascending order. */
        SharedNodes of(int[][] papers) {
            return new SharedNodes(this, papers);
        }
    }

    /** How many there are. */
    int size() {
        return coOccurring.size();
    }

    /** The node of a number. */
    GraphNode node(int number) {
        return NodeCount.read(read(number)).node();
    }

    private PackedReader read(int number) {
        return new PackedReader(file.get(begin + number));
    }

    /** The number of a node that is one of them, by binary search in the file. */
    int number(NodeId id) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = NodeCount.readId(read(middle)).compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        throw new IllegalArgumentException("no paper has " + id);
    }

    /** The numbers of those that the paper at a place has, in their order. Not to be changed. */
    int[] of(int place) {
        return papers[place];
    }

    /** The places of the papers that a node is a name of. */
    List<Integer> named(int number) {
        return named.getOrDefault(number, List.of());
    }

    /** Tells of the co-occurrences in which a node is the smaller one. */
    void coOccurrences(int smaller, WholeGraph.Edges sink) {
        Optional.ofNullable(coOccurring.get(smaller))
                .ifPresent(from -> pairs.from(smaller, (larger, both) -> {
                    NodeId to = Optional.ofNullable(coOccurring.get(larger)).orElseThrow();
                    Map<String, Object> counted = Map.of("papers", (long) both);
                    sink.edge(smaller, larger, new GraphEdge(from, EdgeKind.CO_OCCURS_WITH, to, counted));
                }));
    }
}
