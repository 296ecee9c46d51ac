package org.papergraph.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.GraphEdge;
import org.papergraph.graph.GraphNode;
import org.papergraph.graph.GraphSource;
import org.papergraph.graph.NodeId;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.Property;

/**
 * GraphML (Brandes et al., 2002): all nodes, then all relationships. As Neo4j's own tools have it, the labels of a node
 * are its datum {@code labels} ({@code :Concept:Method}), the type of a relationship is its datum {@code label}. Lists
 * are JSON in a string. Node ids are made of label and key, and the same in every export. What XML 1.0 can't hold is
 * replaced by U+FFFD.
 */
final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";

    /** What is none of the characters of XML 1.0. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    /** The node that describes the database is no part of a picture. */
    private static final Set<NodeKind> KINDS = EnumSet.complementOf(EnumSet.of(NodeKind.PAPERGRAPH));

    private final XMLStreamWriter xml;
    private long nodes;
    private long edges;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Something that writes XML. */
    @FunctionalInterface
    private interface Part {
        void write() throws XMLStreamException;
    }

    static ExportReport write(GraphSource graph, OutputStream out) {
        try {
            GraphMl file = new GraphMl(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
            file.document(graph);
            return new ExportReport(file.nodes, file.edges);
        } catch (XMLStreamException failure) {
            throw unchecked(failure);
        }
    }

    private void document(GraphSource graph) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", SCHEMA);
        xml.writeAttribute("xsi", SCHEMA, "schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        line();
        keys();
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "papergraph");
        xml.writeAttribute("edgedefault", "directed");
        line();
        for (NodeKind kind : KINDS) {
            graph.read(kind, false, node -> unchecked(() -> node(node)));
        }
        for (EdgeKind kind : EdgeKind.values()) {
            for (NodeKind holder : kind.holders()) {
                graph.read(holder, true, node -> node.edges().stream()
                        .filter(edge -> edge.kind() == kind)
                        .forEach(edge -> unchecked(() -> edge(edge))));
            }
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
        xml.flush();
    }

    private void keys() throws XMLStreamException {
        Map<String, String> ofNodes = new TreeMap<>();
        KINDS.forEach(kind -> kind.properties().forEach(property -> ofNodes.put(property.name(), type(property))));
        key("labels", "node", "labels", "string");
        for (Map.Entry<String, String> property : ofNodes.entrySet()) {
            key(property.getKey(), "node", property.getKey(), property.getValue());
        }
        Map<String, String> ofEdges = new TreeMap<>();
        for (EdgeKind kind : EdgeKind.values()) {
            kind.properties().forEach(property -> ofEdges.put(property.name(), type(property)));
        }
        key("label", "edge", "label", "string");
        for (Map.Entry<String, String> property : ofEdges.entrySet()) {
            key(edgeKey(property.getKey()), "edge", property.getKey(), property.getValue());
        }
    }

    private void key(String id, String of, String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
        line();
    }

    private static String type(Property property) {
        return switch (property.type()) {
            case LONG -> "long";
            case DOUBLE -> "double";
            default -> "string";
        };
    }

    /** Keys of nodes and of relationships must differ, their names need not. */
    private static String edgeKey(String name) {
        return "edge." + name;
    }

    private void node(GraphNode node) throws XMLStreamException {
        nodes++;
        xml.writeStartElement("node");
        xml.writeAttribute("id", id(node.id()));
        data("labels", ":" + String.join(":", node.labels()));
        for (Property property : node.id().kind().properties()) {
            data(property.name(), node.properties().get(property.name()));
        }
        xml.writeEndElement();
        line();
    }

    private void edge(GraphEdge edge) throws XMLStreamException {
        edges++;
        xml.writeStartElement("edge");
        xml.writeAttribute("source", id(edge.from()));
        xml.writeAttribute("target", id(edge.to()));
        data("label", edge.kind().name());
        for (Property property : edge.kind().properties()) {
            data(edgeKey(property.name()), edge.properties().get(property.name()));
        }
        xml.writeEndElement();
        line();
    }

    /** Nothing where there is nothing to say, and an empty list says nothing. */
    private void data(String key, @Nullable Object value) throws XMLStreamException {
        String text = Notation.text(value);
        if (text != null && !List.of().equals(value)) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            text(NO_XML.matcher(text).replaceAll("\ufffd"));
            xml.writeEndElement();
        }
    }

    /** A carriage return must be a reference: readers take it for a line feed otherwise. */
    private void text(String value) throws XMLStreamException {
        int from = 0;
        for (int at = value.indexOf('\r'); at >= 0; at = value.indexOf('\r', from)) {
            xml.writeCharacters(value.substring(from, at));
            xml.writeEntityRef("#xD");
            from = at + 1;
        }
        xml.writeCharacters(value.substring(from));
    }

    private static String id(NodeId id) {
        return id.kind().label() + ":" + Notation.escaped(id.key(), '_');
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static void unchecked(Part part) {
        try {
            part.write();
        } catch (XMLStreamException failure) {
            throw unchecked(failure);
        }
    }

    private static RuntimeException unchecked(XMLStreamException failure) {
        Throwable cause = failure.getNestedException();
        return cause instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(failure);
    }
}
