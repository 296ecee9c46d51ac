package org.papergraph.graph;

import static org.papergraph.graph.Property.date;
import static org.papergraph.graph.Property.number;
import static org.papergraph.graph.Property.numbers;
import static org.papergraph.graph.Property.string;
import static org.papergraph.graph.Property.strings;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The kinds of nodes, in the order of their labels, each with the properties that it may have, its identity first. A
 * node is told of with the relationships that it holds.
 */
public enum NodeKind {
    ACRONYM("Acronym", "acronyms", string("key")),
    AUTHOR("Author", "authors", string("id"), string("name"), number("papers")),
    CONCEPT(
            "Concept",
            "concepts",
            string("key"),
            string("name"),
            number("papers"),
            strings("surfaces"),
            numbers("surfaceCounts"),
            strings("surfaceRules"),
            strings("spellings"),
            strings("roles"),
            numbers("rolePapers")),
    DATASET(
            "Dataset",
            "datasets",
            string("key"),
            string("name"),
            number("papers"),
            strings("surfaces"),
            numbers("surfaceCounts"),
            strings("surfaceRules"),
            strings("spellings")),
    LISTING("Listing", "listings", string("id"), string("source"), string("title"), date("date")),
    PAPER(
            "Paper",
            "papers",
            string("id"),
            string("title"),
            string("abstract"),
            date("published"),
            number("year"),
            string("doi"),
            string("arxivId"),
            string("aclId"),
            string("pubMedId"),
            string("openAlexId"),
            string("semanticScholarId"),
            string("corpusId"),
            string("papersWithCodeId"),
            string("url"),
            strings("authors"),
            string("venue"),
            strings("categories"),
            string("textHash"),
            strings("words"),
            numbers("sentenceStarts"),
            strings("definitions")),
    /** What holds for the graph as a whole. The version of the schema is left out: it says what a database has. */
    PAPERGRAPH("Papergraph", "settings", string("key"), strings("corrections"), string("correctedUpTo")),
    RECORD(
            "Record",
            "records",
            string("key"),
            string("source"),
            string("id"),
            number("version"),
            string("title"),
            string("abstract"),
            date("published"),
            number("year"),
            string("doi"),
            string("arxivId"),
            string("aclId"),
            string("pubMedId"),
            string("openAlexId"),
            string("semanticScholarId"),
            string("corpusId"),
            string("papersWithCodeId"),
            string("url"),
            strings("authors"),
            strings("authorIds"),
            string("venue"),
            strings("categories"),
            strings("code"),
            strings("datasets"),
            string("listing"),
            number("rank"),
            number("votes"),
            string("titleKey"),
            string("hash")),
    /** What records cite, by identifier, whether the graph has a paper of it or not. */
    REFERENCE("Reference", "references", string("key")),
    REPOSITORY(
            "Repository",
            "repositories",
            string("url"),
            string("host"),
            string("owner"),
            string("name"),
            number("papers"));

    private final String label;
    private final String text;

    /** Never changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Property> properties;

    NodeKind(String label, String file, Property... properties) {
        this.label = label;
        this.text = CypherFile.load("/cypher/export/" + file + ".cypher").text();
        this.properties = List.of(properties);
    }

    /** The label that tells it from the other kinds. */
    public String label() {
        return label;
    }

    /** What such a node may have, its identity first. */
    public List<Property> properties() {
        return properties;
    }

    /** The statement that reads all of them. */
    String text() {
        return text;
    }

    /** The identity of a node of this kind by its properties. */
    NodeId idOf(Map<String, Object> of) {
        return new NodeId(this, String.valueOf(of.get(properties.get(0).name())));
    }

    /** The kind of a node by its labels. */
    static NodeKind of(Collection<String> labels) {
        for (NodeKind kind : values()) {
            if (labels.contains(kind.label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of node has the labels " + labels);
    }
}
