package org.papergraph.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.GraphEdge;
import org.papergraph.graph.GraphNode;
import org.papergraph.graph.GraphSource;
import org.papergraph.graph.NodeId;
import org.papergraph.graph.NodeKind;

/**
 * The two files of VOSviewer (van Eck and Waltman, 2010), tab-separated: {@code map.txt} with the concepts and datasets
 * that enough papers mention, numbered from 1, and {@code network.txt} with their co-occurrences. VOSviewer finds
 * places and clusters itself. The items are held in memory, the links are not.
 */
final class VosViewer {

    private static final char TAB = '\t';

    private final GraphSource graph;
    private final Map<NodeId, Item> items = new LinkedHashMap<>();
    private long pairs;

    private VosViewer(GraphSource graph) {
        this.graph = graph;
    }

    /** A line of the map. */
    private static final class Item {

        private final int number;
        private final String name;
        private final long papers;
        private long links;
        private long strength;

        private Item(int number, String name, long papers) {
            this.number = number;
            this.name = name;
            this.papers = papers;
        }

        private void link(long together) {
            links++;
            strength += together;
        }
    }

    static ExportReport write(GraphSource graph, long minPapers, Path folder) {
        VosViewer files = new VosViewer(graph);
        try {
            List<NodeKind> kinds = EdgeKind.CO_OCCURS_WITH.holders();
            kinds.forEach(kind -> graph.read(kind, false, node -> files.add(node, minPapers)));
            files.writeNetwork(folder.resolve("network.txt"));
            files.writeMap(folder.resolve("map.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ExportReport(files.items.size(), files.pairs);
    }

    private void add(GraphNode node, long minPapers) {
        long papers = number(node.properties(), "papers");
        if (papers >= minPapers) {
            String name = String.valueOf(node.properties().get("name"));
            items.put(node.id(), new Item(items.size() + 1, name, papers));
        }
    }

    private void writeNetwork(Path file) throws IOException {
        try (CsvWriter csv = Csv.file(file, TAB)) {
            EdgeKind.CO_OCCURS_WITH
                    .holders()
                    .forEach(kind -> graph.read(kind, true, node -> node.edges().forEach(edge -> link(edge, csv))));
        }
    }

    private void link(GraphEdge edge, CsvWriter csv) {
        Item from = items.get(edge.from());
        Item to = items.get(edge.to());
        if (from != null && to != null) {
            pairs++;
            long together = number(edge.properties(), "papers");
            from.link(together);
            to.link(together);
            csv.writeRecord(String.valueOf(from.number), String.valueOf(to.number), String.valueOf(together));
        }
    }

    private void writeMap(Path file) throws IOException {
        try (CsvWriter csv = Csv.file(file, TAB)) {
            csv.writeRecord("id", "label", "weight<Documents>", "weight<Links>", "weight<Total link strength>");
            items.values()
                    .forEach(item -> csv.writeRecord(
                            String.valueOf(item.number),
                            item.name,
                            String.valueOf(item.papers),
                            String.valueOf(item.links),
                            String.valueOf(item.strength)));
        }
    }

    private static long number(Map<String, Object> properties, String name) {
        return properties.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
