package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.Query;
import org.papergraph.graph.TestCypher;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What readers that are not ours find in the files, held against the graph itself. */
@ExtendWith(GraphServer.class)
class ExportFormatsIT {

    private static final String SCHEMA = "https://schema.org/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final GraphConnection connection;
    private final PaperGraph graph;

    @TempDir
    Path folder;

    ExportFormatsIT(GraphConnection connection) {
        this.connection = connection;
        this.graph = PaperGraph.connect(connection.settings());
    }

    @BeforeEach
    void load() {
        graph.prepare();
        TestCypher.run(connection, "small-graph");
        TestCypher.run(connection, "hostile-graph", Map.of("texts", HostileTexts.ALL));
        TestCypher.run(connection, "await");
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void jgraphtFindsEveryNodeAndRelationshipInTheGraphMl() {
        Map<String, Map<String, String>> nodes = new HashMap<>();
        Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
        DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((at, value) ->
                nodes.computeIfAbsent(at.getFirst(), id -> new HashMap<>()).put(at.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((at, value) ->
                edges.computeIfAbsent(at.getFirst(), id -> new HashMap<>()).put(at.getSecond(), value.getValue()));
        importer.importGraph(read, new StringReader(text(Export.of(GraphFormat.GRAPHML))));

        assertThat(nodes.values().stream().map(ExportFormatsIT::content))
                .containsExactlyInAnyOrderElementsOf(rows("nodes").stream()
                        .map(row -> content(Objects.requireNonNull(row.get("labels")), (Map<?, ?>)
                                Objects.requireNonNull(row.get("properties"))))
                        .toList());
        assertThat(read.edgeSet().stream()
                        .map(edge -> List.of(
                                String.valueOf(
                                        edges.getOrDefault(edge, Map.of()).get("label")),
                                key(nodes.get(read.getEdgeSource(edge))),
                                key(nodes.get(read.getEdgeTarget(edge))))))
                .containsExactlyInAnyOrderElementsOf(rows("relationships").stream()
                        .map(row -> Stream.of("type", "from", "to")
                                .map(column -> xml(row.get(column)))
                                .toList())
                        .toList());
    }

    @Test
    void theJdkFindsListsAndNumbersInTheGraphMl() throws Exception {
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        text(Export.of(GraphFormat.GRAPHML)).getBytes(StandardCharsets.UTF_8)));
        Element mention = elements(xml.getElementsByTagName("edge"))
                .filter(edge -> edge.getAttribute("source").equals("Paper:2401.00001")
                        && edge.getAttribute("target").equals("Concept:graph_20neural_20network"))
                .findFirst()
                .orElseThrow();
        assertThat(data(mention))
                .containsEntry("label", "MENTIONS")
                .containsEntry("edge.score", "0.9")
                .containsEntry("edge.starts", "[0,77]")
                .containsEntry("edge.surfaces", "[\"Graph neural networks\",\"GNN\"]")
                .doesNotContainKey("edge.role");
        Element paper = elements(xml.getElementsByTagName("node"))
                .filter(node -> node.getAttribute("id").equals("Paper:2401.00001"))
                .findFirst()
                .orElseThrow();
        assertThat(data(paper)).containsEntry("labels", ":Paper").containsEntry("published", "2024-01-01");
        assertThat(elements(xml.getElementsByTagName("node")))
                .anySatisfy(node -> assertThat(data(node)).containsEntry("labels", ":Concept:Method"));
    }

    @Test
    void aJsonLdProcessorFindsPapersConceptsAndListings() throws Exception {
        Set<List<String>> triples = triples(text(Export.of(GraphFormat.JSONLD)));
        String paper = "urn:papergraph:paper:2401.00001";
        String concept = "urn:papergraph:concept:graph%20neural%20network";
        String listing = "urn:papergraph:listing:day-1";
        assertThat(triples)
                .contains(
                        List.of(paper, TYPE, SCHEMA + "ScholarlyArticle"),
                        List.of(paper, SCHEMA + "name", "Folding with graphs"),
                        List.of(paper, SCHEMA + "identifier", "2401.00001"),
                        List.of(paper, SCHEMA + "datePublished", "2024-01-01"),
                        List.of(paper, SCHEMA + "mentions", concept),
                        List.of(paper, SCHEMA + "mentions", "urn:papergraph:dataset:foldbench"),
                        List.of(concept, TYPE, SCHEMA + "DefinedTerm"),
                        List.of(concept, SCHEMA + "alternateName", "GNN"),
                        List.of(concept, SCHEMA + "termCode", "graph neural network"),
                        List.of("urn:papergraph:dataset:foldbench", TYPE, SCHEMA + "Dataset"),
                        List.of(listing, TYPE, SCHEMA + "ItemList"),
                        List.of(listing, SCHEMA + "numberOfItems", "2"));
        assertThat(objects(triples, paper, "identifier").stream()
                        .flatMap(node -> objects(triples, node, "value").stream()))
                .containsExactlyInAnyOrder("10.1000/fold", "2401.00001");
        assertThat(objects(triples, listing, "itemListElement")).hasSize(2).anySatisfy(item -> {
            assertThat(objects(triples, item, "position")).containsExactly("1");
            assertThat(objects(triples, item, "item")).containsExactly(paper);
        });
        assertThat(triples)
                .contains(List.of(
                        "urn:papergraph:repository:https%3A%2F%2Fgithub.com%2Facme%2Ffold",
                        SCHEMA + "codeRepository", "https://github.com/acme/fold"));
        assertThat(triples.stream()
                        .filter(t -> t.get(1).equals(SCHEMA + "name"))
                        .map(t -> t.get(2)))
                .containsAll(HostileTexts.ALL);
        assertThat(triples.stream().filter(t -> t.get(2).equals(SCHEMA + "ScholarlyArticle")))
                .hasSize(5 + HostileTexts.ALL.size());
    }

    @Test
    void anAnswerIsItsNodesAndRelationshipsEachOnce() throws Exception {
        Export drawn = Export.of(GraphFormat.GRAPHML, Query.PAPER_GRAPH, Map.of("paper", "2401.00001"));
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(drawn).getBytes(StandardCharsets.UTF_8)));
        assertThat(elements(xml.getElementsByTagName("node")).map(node -> node.getAttribute("id")))
                .containsExactly(
                        "Concept:graph_20neural_20network",
                        "Concept:protein_20folding",
                        "Dataset:foldbench",
                        "Listing:day-1",
                        "Listing:day-2",
                        "Paper:2401.00001",
                        "Repository:https_3A_2F_2Fgithub.com_2Facme_2Ffold");
        assertThat(elements(xml.getElementsByTagName("edge"))).hasSize(6);
        graph.export(
                Export.of(GraphFormat.VOSVIEWER, Query.CONCEPT_GRAPH, Map.of("concept", "gnn")),
                folder.resolve("around"));
        assertThat(folder.resolve("around").resolve("network.txt")).isNotEmptyFile();
        Export none = Export.of(GraphFormat.JSONLD, Query.PAPER_GRAPH, Map.of("paper", "nothing"));
        assertThat(triples(text(none))).isEmpty();
    }

    private String text(Export export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.export(export, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Map<String, @Nullable Object>> rows(String statement) {
        return TestCypher.rows(connection, statement, Map.of());
    }

    /** Labels and the longest texts of a node, as the file has them; JGraphT keeps quiet about empty ones. */
    private static List<String> content(Map<String, String> data) {
        return Stream.of("labels", "title", "abstract", "name", "url")
                .map(key -> data.getOrDefault(key, ""))
                .toList();
    }

    /** The same, as the graph has them. */
    private static List<String> content(Object labels, Map<?, ?> properties) {
        List<String> sorted =
                ((List<?>) labels).stream().map(String::valueOf).sorted().toList();
        return Stream.concat(
                        Stream.of(":" + String.join(":", sorted)),
                        Stream.of("title", "abstract", "name", "url")
                                .map(key -> properties.containsKey(key) ? xml(properties.get(key)) : ""))
                .toList();
    }

    private static String xml(@Nullable Object text) {
        return HostileTexts.inXml(String.valueOf(text));
    }

    private static String key(@Nullable Map<String, String> data) {
        Map<String, String> node = Objects.requireNonNull(data);
        String labels = node.getOrDefault("labels", "");
        boolean byId = labels.equals(":Paper") || labels.equals(":Listing");
        return String.valueOf(node.get(byId ? "id" : labels.equals(":Repository") ? "url" : "key"));
    }

    private static Stream<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Map<String, String> data(Element element) {
        return elements(element.getElementsByTagName("data"))
                .collect(Collectors.toMap(data -> data.getAttribute("key"), Element::getTextContent));
    }

    private static Set<List<String>> triples(String document) throws JsonLdError {
        Set<List<String>> triples = new HashSet<>();
        com.apicatalog.jsonld.JsonLd.toRdf(JsonDocument.of(new StringReader(document)))
                .provide(new RdfQuadConsumer() {
                    @Override
                    public RdfQuadConsumer quad(
                            String subject,
                            String predicate,
                            String object,
                            String datatype,
                            String language,
                            String direction,
                            String graph) {
                        triples.add(List.of(subject, predicate, object));
                        return this;
                    }
                });
        return triples;
    }

    private static List<String> objects(Set<List<String>> triples, String subject, String term) {
        return triples.stream()
                .filter(triple -> triple.get(0).equals(subject) && triple.get(1).equals(SCHEMA + term))
                .map(triple -> triple.get(2))
                .toList();
    }
}
