package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import org.papergraph.paper.Role;

/**
 * Counts what papers share, by an external merge sort: nodes are counted in the heap until they are many, and written to
 * a file in their order, as a run; the runs are merged at last. In memory are one run and, for each node of a paper,
 * four bytes. Counting is thread-safe, in whatever order papers come.
 */
final class SharedCounts {

    /** Some 300 bytes each. */
    private static final int NODES_PER_RUN = 200_000;

    private final PackedFile file;
    private final int nodesPerRun;
    private final int[][] papers;
    private final int[] runOf;
    private final List<SharedRun> runs = new ArrayList<>();
    private final Map<NodeId, SharedRun.Counted> counting = new HashMap<>();

    /** What a paper says of a node: the names under which it has it, and what it uses it as. */
    record Share(Collection<String> names, Optional<Role> role) {

        /** That it has it. */
        static final Share PLAIN = new Share(List.of(), Optional.empty());
    }

    /**
     * Nothing is counted yet.
     *
     * @param papers so many
     * @param file takes the runs, and then the nodes
     */
    SharedCounts(int papers, PackedFile file) {
        this(papers, file, NODES_PER_RUN);
    }

    /** The same with runs of so many nodes, and those of one paper more. */
    SharedCounts(int papers, PackedFile file, int nodesPerRun) {
        this.papers = new int[papers][];
        this.runOf = new int[papers];
        this.file = file;
        this.nodesPerRun = nodesPerRun;
    }

    /**
     * Counts what the paper at a place shares with others.
     *
     * @param shares its nodes, in their order
     * @param names nodes by which others may refer to it; they are none unless one does
     */
    synchronized void count(int place, SortedMap<NodeId, Share> shares, Collection<NodeId> names) {
        int[] numbers = new int[shares.size()];
        int next = 0;
        for (Map.Entry<NodeId, Share> entry : shares.entrySet()) {
            SharedRun.Counted counted = counted(entry.getKey());
            counted.count().add(entry.getValue().names(), entry.getValue().role());
            numbers[next++] = counted.number();
        }
        names.forEach(name -> counted(name).named().add(place));
        papers[place] = numbers;
        runOf[place] = runs.size();
        if (counting.size() >= nodesPerRun) {
            endRun();
        }
    }

    private SharedRun.Counted counted(NodeId id) {
        int next = counting.size();
        return counting.computeIfAbsent(id, k -> new SharedRun.Counted(next, new NodeCount(id), new ArrayList<>(0)));
    }

    private void endRun() {
        runs.add(SharedRun.of(counting.values(), file));
        counting.clear();
    }

    /** Merges the runs, after the last paper. */
    synchronized SharedNodes merge() {
        endRun();
        PriorityQueue<SharedRun> waiting = new PriorityQueue<>();
        for (SharedRun run : runs) {
            advance(run, waiting);
        }
        SharedNodes.Builder nodes = new SharedNodes.Builder(file);
        while (!waiting.isEmpty()) {
            NodeCount count = new NodeCount(waiting.element().node().count().id());
            List<Integer> named = new ArrayList<>();
            while (!waiting.isEmpty() && waiting.element().node().count().id().equals(count.id())) {
                SharedRun run = waiting.remove();
                count.add(run.node().count());
                named.addAll(run.node().named());
                run.number(nodes.size());
                advance(run, waiting);
            }
            if (count.papers() > 0) {
                nodes.add(count, named);
            }
        }
        for (int place = 0; place < papers.length; place++) {
            runs.get(runOf[place]).renumber(papers[place]);
        }
        return nodes.of(papers);
    }

    private static void advance(SharedRun run, PriorityQueue<SharedRun> waiting) {
        if (run.advance()) {
            waiting.add(run);
        }
    }
}
