package org.papergraph.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.EdgeKind.Ends;
import org.papergraph.graph.GraphEdge;
import org.papergraph.graph.GraphNode;
import org.papergraph.graph.GraphSource;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.Property;
import org.papergraph.graph.WholeGraph;

/**
 * A folder of files for {@code neo4j-admin database import full}: one for each kind of node, one for each pair of kinds
 * that relationships of a type join, each with its header in the first line. The elements of a list are separated by
 * U+001F, which no text of a graph holds (in an element it becomes a space). That importer can't make an empty list,
 * which is why an empty list means the same as none wherever Papergraph reads one.
 */
final class ImportCsv {

    private final GraphSource graph;
    private final Path folder;
    private long nodes;
    private long edges;

    private ImportCsv(GraphSource graph, Path folder) {
        this.graph = graph;
        this.folder = folder;
    }

    static ExportReport write(GraphSource graph, Path folder) {
        ImportCsv files = new ImportCsv(graph, folder);
        try {
            for (NodeKind kind : NodeKind.values()) {
                files.nodes(kind);
            }
            for (EdgeKind kind : EdgeKind.values()) {
                for (NodeKind holder : kind.holders()) {
                    files.edges(kind, holder);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ExportReport(files.nodes, files.edges);
    }

    /** The same of a graph that no database holds yet, in whatever order it tells of itself. */
    static void write(WholeGraph graph, Path folder) {
        Map<NodeKind, CsvWriter> nodes = new EnumMap<>(NodeKind.class);
        Map<Ends, Map<EdgeKind, CsvWriter>> edges = new HashMap<>();
        try (Files files = new Files(folder)) {
            for (NodeKind kind : NodeKind.values()) {
                nodes.put(kind, files.open(ImportFile.of(kind)));
            }
            for (EdgeKind kind : EdgeKind.values()) {
                for (Ends ends : kind.ends()) {
                    edges.computeIfAbsent(ends, k -> new EnumMap<>(EdgeKind.class))
                            .put(kind, files.open(ImportFile.of(kind, ends)));
                }
            }
            for (int part = 0; part < graph.parts(); part++) {
                graph.nodes(part, (node, number) -> Optional.ofNullable(
                                nodes.get(node.id().kind()))
                        .orElseThrow()
                        .writeRecord(fields(node)));
                graph.edges(part, (from, to, edge) -> Optional.ofNullable(
                                edges.get(new Ends(edge.from().kind(), edge.to().kind())))
                        .map(kinds -> kinds.get(edge.kind()))
                        .orElseThrow()
                        .writeRecord(fields(edge)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Files that are open together. */
    private record Files(Path folder, List<CsvWriter> open) implements AutoCloseable {

        Files(Path folder) {
            this(folder, new ArrayList<>());
        }

        CsvWriter open(ImportFile file) throws IOException {
            CsvWriter csv = Csv.file(file.in(folder), ',');
            open.add(csv);
            csv.writeRecord(file.header());
            return csv;
        }

        @Override
        public void close() throws IOException {
            for (CsvWriter csv : open) {
                csv.close();
            }
        }
    }

    /** The command that makes a database of the files, to be given where they are. */
    static String command() {
        return command(file -> file);
    }

    /** The same where each of the files is several, by a pattern for each. */
    static String command(UnaryOperator<String> files) {
        List<String> words = new ArrayList<>(List.of(
                "neo4j-admin database import full neo4j",
                "--array-delimiter=U+001F",
                "--multiline-fields=true",
                "--read-buffer-size=32m"));
        for (NodeKind kind : NodeKind.values()) {
            words.add("--nodes=" + files.apply(ImportFile.of(kind).name()));
        }
        for (EdgeKind kind : EdgeKind.values()) {
            kind.ends()
                    .forEach(ends -> words.add("--relationships="
                            + files.apply(ImportFile.of(kind, ends).name())));
        }
        return String.join(" ", words);
    }

    private void nodes(NodeKind kind) throws IOException {
        ImportFile file = ImportFile.of(kind);
        try (CsvWriter csv = Csv.file(file.in(folder), ',')) {
            csv.writeRecord(file.header());
            graph.read(kind, false, node -> {
                nodes++;
                csv.writeRecord(fields(node));
            });
        }
    }

    static List<@Nullable String> fields(GraphNode node) {
        List<@Nullable String> fields = new ArrayList<>();
        node.id().kind().properties().forEach(property -> fields.add(field(property, node.properties())));
        fields.add(elements(node.labels()));
        return fields;
    }

    /** All files of the relationships that one kind of node holds: they are told of together. */
    private void edges(EdgeKind kind, NodeKind holder) throws IOException {
        Map<Ends, CsvWriter> files = new LinkedHashMap<>();
        try {
            for (Ends ends : kind.endsHeldBy(holder)) {
                ImportFile file = ImportFile.of(kind, ends);
                CsvWriter csv = Csv.file(file.in(folder), ',');
                files.put(ends, csv);
                csv.writeRecord(file.header());
            }
            graph.read(holder, true, node -> node.edges().stream()
                    .filter(edge -> edge.kind() == kind)
                    .forEach(edge -> {
                        edges++;
                        Ends ends = new Ends(edge.from().kind(), edge.to().kind());
                        Optional.ofNullable(files.get(ends)).orElseThrow().writeRecord(fields(edge));
                    }));
        } finally {
            for (CsvWriter csv : files.values()) {
                csv.close();
            }
        }
    }

    static List<@Nullable String> fields(GraphEdge edge) {
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(edge.from().key());
        fields.add(edge.to().key());
        fields.add(edge.kind().name());
        edge.kind().properties().forEach(property -> fields.add(field(property, edge.properties())));
        return fields;
    }

    private static @Nullable String field(Property property, Map<String, Object> properties) {
        Object value = properties.get(property.name());
        return value instanceof List<?> list ? elements(list) : Notation.text(value);
    }

    private static @Nullable String elements(List<?> list) {
        return list.isEmpty()
                ? null
                : list.stream()
                        .map(element ->
                                String.valueOf(Notation.text(element)).replace(ImportFile.BETWEEN_ELEMENTS, ' '))
                        .collect(Collectors.joining(String.valueOf(ImportFile.BETWEEN_ELEMENTS)));
    }
}
