package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.Role;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeLabel;
import org.papergraph.resolve.NodeRef;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * What a paper by itself, or all that is counted of a term or an author, gives the graph: for whoever puts a whole graph
 * together elsewhere. Properties are those that the server would store: String, Long, Double, LocalDate and lists of
 * them; nothing where it is unknown. Pure functions.
 */
public final class GraphParts {

    private GraphParts() {}

    /** The node of a paper, without relationships. */
    public static GraphNode paper(ResolvedPaper paper, Extraction found) {
        Map<String, Object> properties = PaperProperties.of(paper, Optional.of(found));
        return node(NodeKind.PAPER, paper.id(), properties);
    }

    /** The nodes of its records, without relationships. */
    public static List<GraphNode> records(ResolvedPaper paper) {
        List<GraphNode> nodes = new ArrayList<>();
        for (SourceRecord record : paper.records()) {
            NodeId own = new NodeId(NodeKind.RECORD, record.key());
            nodes.add(new GraphNode(
                    own, List.of(NodeKind.RECORD.label()), stored(RecordProperties.of(record, paper)), List.of()));
        }
        return nodes;
    }

    /** What one of its records describes and refers to. */
    public static List<GraphEdge> recordEdges(ResolvedPaper paper, SourceRecord record) {
        NodeId own = new NodeId(NodeKind.RECORD, record.key());
        Map<String, Object> described =
                Map.of("rule", paper.rule(record), "gives", paper.gives().getOrDefault(record.key(), List.of()));
        List<GraphEdge> edges = new ArrayList<>();
        edges.add(new GraphEdge(own, EdgeKind.DESCRIBES, paperId(paper), stored(described)));
        for (PaperId cited : record.paper().cites()) {
            edges.add(new GraphEdge(own, EdgeKind.REFERS_TO, reference(cited), Map.of()));
        }
        return edges;
    }

    /** The listings that it stands in, each with its place there. */
    public static List<GraphNode> listings(ResolvedPaper paper) {
        List<GraphNode> nodes = new ArrayList<>();
        paper.listings().forEach((listing, place) -> {
            NodeId own = new NodeId(NodeKind.LISTING, listing.id());
            Map<String, Object> properties = stored(RecordProperties.of(listing));
            properties.put("id", listing.id());
            GraphEdge edge = new GraphEdge(paperId(paper), EdgeKind.LISTED_IN, own, stored(RecordProperties.of(place)));
            nodes.add(new GraphNode(own, List.of(NodeKind.LISTING.label()), properties, List.of(edge)));
        });
        return nodes;
    }

    /** Those of its authors whom a source identifies. */
    public static List<GraphEdge> authorships(ResolvedPaper paper) {
        List<GraphEdge> edges = new ArrayList<>();
        AuthorChanges.Authorship.of(paper)
                .forEach((author, place) -> edges.add(new GraphEdge(
                        new NodeId(NodeKind.AUTHOR, author),
                        EdgeKind.AUTHORED,
                        paperId(paper),
                        stored(place.properties()))));
        return edges;
    }

    /** What it mentions. */
    public static List<GraphEdge> mentions(String paper, Map<NodeRef, Mention> mentions) {
        List<GraphEdge> edges = new ArrayList<>();
        mentions.forEach((term, mention) -> edges.add(new GraphEdge(
                new NodeId(NodeKind.PAPER, paper),
                EdgeKind.MENTIONS,
                id(term),
                stored(MentionRows.properties(mention)))));
        return edges;
    }

    /**
     * The node of an author.
     *
     * @param names those that papers print, each with how many do
     */
    public static GraphNode author(String id, Map<String, Integer> names) {
        int papers = names.values().stream().mapToInt(n -> n).sum();
        return node(
                NodeKind.AUTHOR, id, new HashMap<>(Map.of("name", AuthorChanges.usualName(names), "papers", papers)));
    }

    /**
     * The node of what papers mention.
     *
     * @param papers how many papers mention it
     * @param surfaces how often each surface stands for it
     * @param roles how many papers use it as what
     */
    public static GraphNode term(NodeRef term, int papers, Map<String, Integer> surfaces, Map<Role, Integer> roles) {
        TermState state = TermState.of(papers, surfaces, roles);
        GraphNode node = node(id(term).kind(), term.key(), state.properties(term.label(), term.key()));
        List<String> labels = new ArrayList<>(node.labels());
        state.role().map(Role::label).ifPresent(labels::add);
        return new GraphNode(node.id(), labels, node.properties(), node.edges());
    }

    /** The identity of the node of what papers mention. */
    public static NodeId id(NodeRef term) {
        NodeKind kind =
                switch (term.label()) {
                    case CONCEPT -> NodeKind.CONCEPT;
                    case DATASET -> NodeKind.DATASET;
                    case REPOSITORY -> NodeKind.REPOSITORY;
                };
        return new NodeId(kind, term.key());
    }

    /** The identity of the node of an identifier that records cite. */
    public static NodeId reference(PaperId cited) {
        return new NodeId(NodeKind.REFERENCE, cited.toString());
    }

    /** A node that has its identity and nothing else. */
    static GraphNode plain(NodeId id) {
        return node(id.kind(), id.key(), new HashMap<>());
    }

    /** What papers mention, by the identity of its node. */
    public static NodeRef term(NodeId id) {
        return new NodeRef(NodeLabel.of(id.kind().label()), id.key());
    }

    /** The node of the settings. */
    public static GraphNode settings(List<String> corrections) {
        return node(NodeKind.PAPERGRAPH, "schema", new HashMap<>(Map.of("corrections", corrections)));
    }

    private static NodeId paperId(ResolvedPaper paper) {
        return new NodeId(NodeKind.PAPER, paper.id());
    }

    private static GraphNode node(NodeKind kind, String key, Map<String, Object> properties) {
        properties.put(kind.properties().get(0).name(), key);
        return new GraphNode(new NodeId(kind, key), List.of(kind.label()), stored(properties), List.of());
    }

    private static Map<String, Object> stored(Map<String, Object> properties) {
        Map<String, Object> stored = new HashMap<>();
        properties.forEach((name, value) -> stored(value).ifPresent(plain -> stored.put(name, plain)));
        return stored;
    }

    /** A value as the server would store it if it came through the driver. */
    static Optional<Object> stored(Object value) {
        if (value instanceof Value wrapped) {
            return wrapped.isNull() ? Optional.empty() : stored(wrapped.asObject());
        }
        if (value instanceof List<?> list) {
            return Optional.of(list.stream().map(GraphParts::storedNumber).toList());
        }
        return Optional.of(storedNumber(value));
    }

    private static Object storedNumber(Object value) {
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }
}
