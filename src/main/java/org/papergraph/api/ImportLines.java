package org.papergraph.api;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.EdgeKind.Ends;
import org.papergraph.graph.GraphEdge;
import org.papergraph.graph.GraphNode;
import org.papergraph.graph.NodeKind;

/**
 * The files of a whole graph for {@code neo4j-admin database import full}, line by line, for whoever writes them in
 * parts: of each kind a header {@code NAME-header.csv} and a folder {@code NAME} with any number of parts.
 */
public final class ImportLines {

    private ImportLines() {}

    /** The name of a kind of nodes. */
    public static String name(NodeKind kind) {
        return kind.label();
    }

    /** The name of what relationships of a type join. */
    public static String name(EdgeKind kind, Ends ends) {
        return ImportFile.of(kind, ends).name().replaceFirst("\\.csv$", "");
    }

    /** The header of the nodes of a kind. */
    public static String header(NodeKind kind) {
        return line(new ArrayList<>(ImportFile.of(kind).header()));
    }

    /** The header of what relationships of a type join. */
    public static String header(EdgeKind kind, Ends ends) {
        return line(new ArrayList<>(ImportFile.of(kind, ends).header()));
    }

    /** A node without its relationships; it may take several lines of a file. */
    public static String line(GraphNode node) {
        return line(ImportCsv.fields(node));
    }

    /** A relationship. */
    public static String line(GraphEdge edge) {
        return line(ImportCsv.fields(edge));
    }

    /** The command that makes a database of the files, to be given where they are. */
    public static String command() {
        return ImportCsv.command(ImportLines::files);
    }

    private static String files(String file) {
        String name = file.replaceFirst("\\.csv$", "");
        return name + "-header.csv," + name + "/part-.*";
    }

    private static String line(List<@Nullable String> fields) {
        StringWriter line = new StringWriter();
        Csv.write(fields, line);
        return line.toString().replaceFirst("\\n$", "");
    }
}
