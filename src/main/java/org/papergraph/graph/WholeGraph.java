package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Listing;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.Role;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.Definition;
import org.papergraph.resolve.Meanings;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeLabel;
import org.papergraph.resolve.NodeRef;
import org.papergraph.resolve.PaperIdentity;
import org.papergraph.resolve.PaperMentions;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * The graph of a set of records, made in memory and all at once: nodes, numbered from 0, and the relationships between
 * them. {@link Batch} comes to the same graph step by step. Linear in the mentions, but for the pairs of concepts,
 * which are quadratic in the mentions of one paper.
 */
final class WholeGraph {

    /** Takes the relationships that leave one node. */
    @FunctionalInterface
    interface Edges {
        /** One relationship to the node of a number. */
        void to(int number, String type, Map<String, Object> properties);
    }

    /** A node; its number is its place in the list. What it holds is made when it is asked for, on any thread. */
    record Node(List<String> labels, Supplier<Map<String, Object>> properties, Consumer<Edges> edges) {}

    private final List<ResolvedPaper> papers;
    private final List<Supplier<Extraction>> found;
    private final Meanings meanings = new Meanings();
    private final NavigableMap<Definition, Integer> definitions = new TreeMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final MentionedTerms terms = new MentionedTerms();
    private final Map<String, Integer> listingNumbers = new HashMap<>();
    private final Map<String, Integer> referenceNumbers = new HashMap<>();
    private final int[] paperNumbers;
    private final PairCounts pairs;

    /**
     * Makes the graph.
     *
     * @param records one per key; they are read again and again while the graph is made and written
     * @param extractor for the text of papers that no single record has
     * @param corrections of what is extracted
     */
    WholeGraph(Collection<PackedRecord> records, TextExtraction extractor, Corrections corrections) {
        Extractions extractions = new Extractions(extractor, corrections);
        List<SourceRecord> sources = new ArrayList<>();
        for (PackedRecord packed : records) {
            SourceRecord record = packed.record();
            sources.add(record);
            extractions.add(record, () -> packed.extraction().orElseThrow());
        }
        papers = PaperIdentity.resolve(sources);
        found = papers.stream().map(extractions::of).toList();
        paperNumbers = new int[papers.size()];
        countDefinitions();
        definitions.forEach((definition, n) -> meanings.add(definition.shortKey(), definition.meaning(), n));
        pairs = addTerms();
        addListings();
        addAcronyms();
        addAuthors();
        addReferences();
        Map<String, Object> note = Map.of("key", "schema", "corrections", corrections.lines());
        nodes.add(new Node(List.of("Papergraph"), () -> note, edges -> {}));
        CitedPapers cited = new CitedPapers(papers);
        for (int i = 0; i < papers.size(); i++) {
            addPaper(i, cited);
        }
    }

    /** All nodes. */
    List<Node> nodes() {
        return nodes;
    }

    /** The number of papers. */
    int papers() {
        return papers.size();
    }

    private static Map<String, Object> identified(String name, String value, Map<String, Object> properties) {
        properties.put(name, value);
        return properties;
    }

    private void countDefinitions() {
        found.parallelStream()
                .map(extraction -> PaperMentions.definitions(extraction.get()))
                .forEachOrdered(defined -> defined.forEach(d -> definitions.merge(d, 1, Integer::sum)));
    }

    private NavigableMap<NodeRef, Mention> mentions(int place) {
        return PaperMentions.of(found.get(place).get(), papers.get(place).links(), meanings);
    }

    /** Adds what papers mention, in order, and counts which of it they mention together. */
    private PairCounts addTerms() {
        IntStream.range(0, papers.size()).parallel().mapToObj(this::mentions).forEachOrdered(terms::count);
        List<NodeRef> inOrder = terms.sort();
        boolean[] linked = new boolean[inOrder.size()];
        for (int number = 0; number < linked.length; number++) {
            NodeRef node = inOrder.get(number);
            linked[number] = node.label().coOccurs() && terms.state(number).linked();
            addTerm(number, node, terms.state(number));
        }
        return terms.pairs(linked);
    }

    private void addTerm(int number, NodeRef node, TermState state) {
        nodes.add(new Node(
                labels(node, state),
                () -> identified(
                        node.label() == NodeLabel.REPOSITORY ? "url" : "key",
                        node.key(),
                        state.properties(node.label(), node.key())),
                edges -> pairs.from(number, (to, papers) -> edges.to(to, "CO_OCCURS_WITH", Map.of("papers", papers)))));
    }

    private static List<String> labels(NodeRef node, TermState state) {
        List<String> labels = new ArrayList<>(List.of(node.label().label()));
        state.role().map(Role::label).ifPresent(labels::add);
        return labels;
    }

    private void addListings() {
        Map<String, Listing> listings = new TreeMap<>();
        papers.forEach(p -> p.listings().keySet().forEach(listing -> listings.put(listing.id(), listing)));
        listings.forEach((id, listing) -> {
            listingNumbers.put(id, nodes.size());
            nodes.add(new Node(
                    List.of("Listing"), () -> identified("id", id, RecordProperties.of(listing)), edges -> {}));
        });
    }

    private void addAcronyms() {
        Map<String, Map<NodeRef, Integer>> meanings = new TreeMap<>();
        definitions.forEach(
                (definition, papers) -> meanings.computeIfAbsent(definition.shortKey(), k -> new TreeMap<>())
                        .put(definition.meaning(), papers));
        meanings.forEach((key, counts) -> nodes.add(new Node(
                List.of("Acronym"),
                () -> Map.of("key", key),
                edges -> counts.forEach((meaning, papers) ->
                        edges.to(terms.number(meaning), "STANDS_FOR", Map.of("papers", papers))))));
    }

    /** Authors by their ids, each named and counted by the papers. */
    private void addAuthors() {
        Map<String, Map<Integer, AuthorChanges.Authorship>> authors = new TreeMap<>();
        for (int i = 0; i < papers.size(); i++) {
            int place = i;
            AuthorChanges.Authorship.of(papers.get(i))
                    .forEach((author, named) -> authors.computeIfAbsent(author, k -> new TreeMap<>())
                            .put(place, named));
        }
        authors.forEach((id, written) -> nodes.add(new Node(
                List.of("Author"),
                () -> Map.of(
                        "id",
                        id,
                        "name",
                        AuthorChanges.usualName(written.values().stream()
                                .map(AuthorChanges.Authorship::name)
                                .toList()),
                        "papers",
                        written.size()),
                edges -> written.forEach(
                        (paper, named) -> edges.to(paperNumbers[paper], "AUTHORED", named.properties())))));
    }

    private void addReferences() {
        Set<PaperId> cited = new TreeSet<>();
        papers.forEach(paper ->
                paper.records().forEach(record -> cited.addAll(record.paper().cites())));
        for (PaperId id : cited) {
            referenceNumbers.put(id.toString(), nodes.size());
            nodes.add(new Node(List.of("Reference"), () -> Map.of("key", id.toString()), edges -> {}));
        }
    }

    private void addPaper(int place, CitedPapers cited) {
        ResolvedPaper paper = papers.get(place);
        int number = nodes.size();
        paperNumbers[place] = number;
        Supplier<Map<String, Object>> properties = () -> identified(
                "id",
                paper.id(),
                PaperProperties.of(paper, Optional.of(found.get(place).get())));
        nodes.add(new Node(List.of("Paper"), properties, edges -> {
            mentions(place)
                    .forEach((node, mention) ->
                            edges.to(terms.number(node), "MENTIONS", MentionRows.properties(mention)));
            paper.listings()
                    .forEach((listing, entry) -> edges.to(
                            listingNumbers.getOrDefault(listing.id(), -1), "LISTED_IN", RecordProperties.of(entry)));
            cited.of(place).forEach(other -> edges.to(paperNumbers[other], "CITES", Map.of()));
        }));
        for (SourceRecord record : paper.records()) {
            Map<String, Object> described =
                    Map.of("rule", paper.rule(record), "gives", paper.gives().getOrDefault(record.key(), List.of()));
            nodes.add(new Node(List.of("Record"), () -> RecordProperties.of(record, paper), edges -> {
                edges.to(number, "DESCRIBES", described);
                record.paper()
                        .cites()
                        .forEach(id ->
                                edges.to(referenceNumbers.getOrDefault(id.toString(), -1), "REFERS_TO", Map.of()));
            }));
        }
    }
}
