package org.papergraph.api;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.GraphEdge;
import org.papergraph.graph.GraphNode;
import org.papergraph.graph.GraphSource;
import org.papergraph.graph.NodeId;
import org.papergraph.graph.NodeKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * JSON-LD 1.1 in the terms of schema.org: papers with what they mention, concepts, datasets, code and listings. Short
 * forms stand among the names of what they mean; records and co-occurrences have no term there and are left out. One
 * document that needs no other to be understood; names of things are {@code urn:papergraph:KIND:KEY}, the key
 * percent-encoded.
 */
final class JsonLd {

    private static final Map<NodeKind, List<String>> TYPES = Map.of(
            NodeKind.CONCEPT, List.of("DefinedTerm"),
            NodeKind.DATASET, List.of("Dataset"),
            NodeKind.LISTING, List.of("Collection", "ItemList"),
            NodeKind.PAPER, List.of("ScholarlyArticle"),
            NodeKind.REPOSITORY, List.of("SoftwareSourceCode"));

    private static final Map<String, String> IDENTIFIERS = new TreeMap<>(Map.of(
            "doi", "DOI",
            "arxivId", "arXiv",
            "aclId", "ACL Anthology",
            "pubMedId", "PubMed",
            "openAlexId", "OpenAlex",
            "semanticScholarId", "Semantic Scholar",
            "corpusId", "Semantic Scholar corpus"));

    private final JsonGenerator json;
    private long nodes;
    private long links;

    private JsonLd(JsonGenerator json) {
        this.json = json;
    }

    static ExportReport write(GraphSource graph, OutputStream out) {
        try (JsonGenerator json = Notation.JSON.createGenerator(out)) {
            JsonLd file = new JsonLd(json);
            json.writeStartObject();
            json.writeName("@context");
            json.writePOJO(context());
            json.writeName("@graph");
            json.writeStartArray();
            for (NodeKind kind : NodeKind.values()) {
                if (TYPES.containsKey(kind)) {
                    graph.read(kind, kind == NodeKind.PAPER || kind == NodeKind.LISTING, file::node);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            return new ExportReport(file.nodes, file.links);
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@vocab", "https://schema.org/");
        context.put("mentions", Map.of("@type", "@id"));
        context.put("citation", Map.of("@type", "@id"));
        context.put("item", Map.of("@type", "@id"));
        context.put("datePublished", Map.of("@type", "Date"));
        return context;
    }

    private void node(GraphNode node) {
        nodes++;
        links += node.edges().size();
        Map<String, Object> thing = new LinkedHashMap<>();
        List<String> types = Optional.ofNullable(TYPES.get(node.id().kind())).orElseThrow();
        thing.put("@id", iri(node.id()));
        thing.put("@type", types.size() == 1 ? types.get(0) : types);
        switch (node.id().kind()) {
            case PAPER -> paper(node, thing);
            case LISTING -> listing(node, thing);
            case REPOSITORY -> repository(node, thing);
            default -> term(node, thing);
        }
        json.writeRaw('\n');
        json.writePOJO(thing);
    }

    private static void paper(GraphNode paper, Map<String, Object> thing) {
        List<Object> identifiers = new ArrayList<>();
        identifiers.add(paper.id().key());
        IDENTIFIERS.forEach(
                (name, scheme) -> property(paper, name).ifPresent(value -> identifiers.add(identifier(scheme, value))));
        thing.put("identifier", identifiers);
        copy(paper, "title", thing, "name");
        copy(paper, "abstract", thing, "abstract");
        copy(paper, "published", thing, "datePublished");
        copy(paper, "url", thing, "url");
        putUnlessEmpty(
                thing,
                "author",
                texts(paper, "authors").stream().map(JsonLd::person).toList());
        putUnlessEmpty(thing, "mentions", ends(paper, EdgeKind.MENTIONS));
        putUnlessEmpty(thing, "citation", ends(paper, EdgeKind.CITES));
    }

    private static List<String> ends(GraphNode paper, EdgeKind kind) {
        return paper.edges().stream()
                .filter(edge -> edge.kind() == kind)
                .map(edge -> iri(edge.to()))
                .toList();
    }

    private static Map<String, Object> person(String name) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("name", name);
        return person;
    }

    private static void listing(GraphNode listing, Map<String, Object> thing) {
        thing.put("identifier", listing.id().key());
        copy(listing, "title", thing, "name");
        copy(listing, "date", thing, "datePublished");
        thing.put("numberOfItems", listing.edges().size());
        putUnlessEmpty(
                thing,
                "itemListElement",
                listing.edges().stream().map(JsonLd::place).toList());
    }

    private static Map<String, Object> place(GraphEdge edge) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "ListItem");
        place.put("position", edge.properties().get("rank"));
        place.put("item", iri(edge.from()));
        return place;
    }

    private static void repository(GraphNode repository, Map<String, Object> thing) {
        copy(repository, "name", thing, "name");
        thing.put("codeRepository", repository.id().key());
    }

    private static void term(GraphNode term, Map<String, Object> thing) {
        copy(term, "name", thing, "name");
        TreeSet<String> others = new TreeSet<>(texts(term, "surfaces"));
        property(term, "name").ifPresent(others::remove);
        putUnlessEmpty(thing, "alternateName", List.copyOf(others));
        thing.put(
                term.id().kind() == NodeKind.CONCEPT ? "termCode" : "identifier",
                term.id().key());
    }

    private static Map<String, Object> identifier(String scheme, String value) {
        Map<String, Object> identifier = new LinkedHashMap<>();
        identifier.put("@type", "PropertyValue");
        identifier.put("propertyID", scheme);
        identifier.put("value", value);
        return identifier;
    }

    private static void copy(GraphNode node, String name, Map<String, Object> thing, String term) {
        property(node, name).ifPresent(value -> thing.put(term, value));
    }

    private static Optional<String> property(GraphNode node, String name) {
        return Optional.ofNullable(Notation.text(node.properties().get(name)));
    }

    private static List<String> texts(GraphNode node, String name) {
        return node.properties().get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static void putUnlessEmpty(Map<String, Object> thing, String term, List<?> values) {
        if (!values.isEmpty()) {
            thing.put(term, values);
        }
    }

    private static String iri(NodeId id) {
        return "urn:papergraph:" + id.kind().label().toLowerCase(Locale.ROOT) + ":" + Notation.escaped(id.key(), '%');
    }
}
