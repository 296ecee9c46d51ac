package org.papergraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Sends a graph to an empty server, in the transactions of a load: first all nodes, then all relationships. */
final class LoadWriter {

    private static final int NODES_PER_TRANSACTION = 1_000;

    private final WholeGraph graph;
    private final LoadStreams streams;
    private final Percent percent;

    /** Element ids of the nodes, by number. */
    private final String[] elements;

    private NodeBlock nodes;
    private List<List<NodeBlock>> round = new ArrayList<>();
    private EdgeWindow edges = new EdgeWindow(false);

    /**
     * Nothing yet.
     *
     * @param sent hears how much of it was sent, in percent
     */
    LoadWriter(WholeGraph graph, LoadStreams streams, IntConsumer sent) {
        this.graph = graph;
        this.streams = streams;
        this.percent = new Percent(2L * graph.parts(), sent);
        this.elements = new String[graph.nodes()];
        this.nodes = new NodeBlock(elements);
    }

    /** Sends all nodes, and waits until they are committed. */
    void writeNodes() {
        for (int part = 0; part < graph.parts(); part++) {
            graph.nodes(part, this::add);
            percent.done(1);
        }
        round.add(List.of(nodes));
        streams.send(List.of(new LoadStreams.Round(round)));
        streams.await();
    }

    /** Sends all relationships, and waits until they are committed. */
    void writeEdges() {
        for (int part = 0; part < graph.parts(); part++) {
            graph.edges(part, this::add);
            percent.done(1);
        }
        streams.send(edges.rounds());
        streams.await();
    }

    /** The settings are there already. */
    private void add(GraphNode node, int number) {
        if (node.id().kind() == NodeKind.PAPERGRAPH) {
            return;
        }
        nodes.add(node, number);
        if (nodes.size() == NODES_PER_TRANSACTION) {
            round.add(List.of(nodes));
            nodes = new NodeBlock(elements);
        }
        if (round.size() == EdgeWindow.STREAMS) {
            streams.send(List.of(new LoadStreams.Round(round)));
            round = new ArrayList<>();
        }
    }

    private void add(int from, int to, GraphEdge edge) {
        edges.add(from, to, edge, elements);
        if (edges.isFull()) {
            streams.send(edges.rounds());
            edges = edges.next();
        }
    }
}
