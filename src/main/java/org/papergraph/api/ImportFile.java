package org.papergraph.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.EdgeKind.Ends;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.Property;

/**
 * One file of the folder that holds a whole graph.
 *
 * @param name in the folder
 * @param header the names of its columns, with the types that Neo4j's importer gives them
 */
record ImportFile(String name, List<String> header) {

    /** No text of a graph holds it. */
    static final char BETWEEN_ELEMENTS = '\u001f';

    /** The file of a kind of nodes: a column for each property, the last one for the labels. */
    static ImportFile of(NodeKind kind) {
        List<String> header = new ArrayList<>();
        kind.properties().forEach(property -> header.add(property.name() + ":" + type(property)));
        header.set(0, kind.properties().get(0).name() + ":ID(" + kind.label() + ")");
        header.add(":LABEL");
        return new ImportFile(kind.label() + ".csv", header);
    }

    /** The file of what relationships of a type join: both ends and the type, then a column for each property. */
    static ImportFile of(EdgeKind kind, Ends ends) {
        List<String> header = new ArrayList<>();
        header.add(":START_ID(" + ends.from().label() + ")");
        header.add(":END_ID(" + ends.to().label() + ")");
        header.add(":TYPE");
        kind.properties().forEach(property -> header.add(property.name() + ":" + type(property)));
        String name = ends.from().label() + "-" + kind.name() + "-" + ends.to().label() + ".csv";
        return new ImportFile(name, header);
    }

    /** All files of a graph. */
    static List<ImportFile> all() {
        Stream<ImportFile> nodes = Arrays.stream(NodeKind.values()).map(ImportFile::of);
        Stream<ImportFile> edges = Arrays.stream(EdgeKind.values())
                .flatMap(kind -> kind.ends().stream().map(ends -> of(kind, ends)));
        return Stream.concat(nodes, edges).toList();
    }

    /** Where it is in a folder. */
    Path in(Path folder) {
        return folder.resolve(name);
    }

    /** Whether a folder holds any file of a graph. */
    static boolean isAnyIn(Path folder) {
        return all().stream().anyMatch(file -> Files.isRegularFile(file.in(folder)));
    }

    /**
     * Looks whether a folder holds all files of a graph.
     *
     * @throws UnreadableExportException if one is missing
     */
    static void requireAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableExportException(folder, Files.exists(folder) ? "not a folder" : "no such folder");
        }
        all().stream()
                .filter(file -> !Files.isRegularFile(file.in(folder)))
                .findFirst()
                .ifPresent(missing -> {
                    throw new UnreadableExportException(
                            folder, "no export of a whole graph as csv, " + missing.name() + " is missing");
                });
    }

    private static String type(Property property) {
        return switch (property.type()) {
            case STRING -> "string";
            case LONG -> "long";
            case DOUBLE -> "double";
            case DATE -> "date";
            case STRINGS -> "string[]";
            case LONGS -> "long[]";
            case DOUBLES -> "double[]";
        };
    }
}
