package org.papergraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.NodeKind;

/**
 * An export written by hand, row by row. It begins as that of an empty graph.
 *
 * @param folder where it is
 */
record WrittenExport(Path folder) {

    static WrittenExport in(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ImportFile file : ImportFile.all()) {
            Files.writeString(file.in(folder), String.join(",", file.header()) + "\n");
        }
        return new WrittenExport(folder);
    }

    /** A node with some of its properties, given as they stand in the file. */
    WrittenExport node(NodeKind kind, String id, Map<String, String> properties) {
        return append(ImportFile.of(kind), 1, List.of(quoted(id)), properties, kind.label());
    }

    /** A concept that so many papers mention. */
    WrittenExport concept(String key, int papers) {
        return node(NodeKind.CONCEPT, key, Map.of("name", "The " + key, "papers", String.valueOf(papers)));
    }

    /** A relationship with some of its properties, given as they stand in the file. */
    WrittenExport edge(EdgeKind kind, EdgeKind.Ends ends, String from, String to, Map<String, String> properties) {
        return append(ImportFile.of(kind, ends), 3, List.of(quoted(from), quoted(to), kind.name()), properties, "");
    }

    /** Two concepts that so many papers mention together. */
    WrittenExport pair(String from, String to, int papers) {
        EdgeKind.Ends ends = new EdgeKind.Ends(NodeKind.CONCEPT, NodeKind.CONCEPT);
        return edge(EdgeKind.CO_OCCURS_WITH, ends, from, to, Map.of("papers", String.valueOf(papers)));
    }

    /** Bytes at the end of a file. */
    WrittenExport append(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes, StandardOpenOption.APPEND);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private WrittenExport append(
            ImportFile file, int first, List<String> begin, Map<String, String> properties, String last) {
        List<String> names = file.header().stream()
                .map(column -> column.replaceFirst(":.*", ""))
                .toList();
        List<String> fields = new ArrayList<>(Collections.nCopies(names.size(), ""));
        for (int i = 0; i < begin.size(); i++) {
            fields.set(i, begin.get(i));
        }
        if (!last.isEmpty()) {
            fields.set(fields.size() - 1, last);
        }
        properties.forEach((name, value) -> {
            int column = names.subList(first, names.size()).indexOf(name);
            if (column < 0) {
                throw new IllegalArgumentException("no column " + name);
            }
            fields.set(first + column, value);
        });
        return append(file.name(), (String.join(",", fields) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
