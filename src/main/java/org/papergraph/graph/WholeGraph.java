package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.graph.SharedCounts.Share;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.Definition;
import org.papergraph.resolve.Meanings;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeRef;
import org.papergraph.resolve.PaperMentions;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * The graph of a set of papers, made all at once: nodes, numbered from 0, and the relationships between them. {@link
 * Batch} comes to the same graph step by step. Papers and what they share are in files, and read whenever they are
 * needed; in memory are definitions, listings and numbers. It is told part by part: each shared node is a part, and each
 * paper with its records. Linear in the mentions, but for the pairs of concepts, which are quadratic in the mentions of
 * one paper. Parts may be asked for by several threads.
 */
public final class WholeGraph {

    /** Takes relationships, with the numbers of their ends. */
    @FunctionalInterface
    public interface Edges {
        /** One relationship. */
        void edge(int from, int to, GraphEdge edge);
    }

    private final PackedPapers papers;
    private final Meanings meanings = new Meanings();
    private final NavigableMap<Definition, Integer> definitions = new TreeMap<>();
    private final Map<String, GraphNode> listings = new TreeMap<>();
    private final Corrections corrections;
    private final GraphNode settings;
    private final SharedNodes shared;

    /** Listings, acronyms and the settings; numbered behind what is in the file. */
    private final List<NodeId> others = new ArrayList<>();

    private final Map<NodeId, Integer> numbers = new HashMap<>();
    private final String[] ids;
    private final int[] paperNumbers;
    private final int nodes;

    /**
     * Counts what the papers share.
     *
     * @param papers all of them
     * @param corrections in force, which the papers' extractions have seen already
     * @param file empty; takes what they share
     */
    WholeGraph(PackedPapers papers, Corrections corrections, PackedFile file) {
        this.papers = papers;
        this.corrections = corrections;
        settings = GraphParts.settings(corrections.lines());
        ids = new String[papers.size()];
        paperNumbers = new int[papers.size()];
        forEachPaper(this::count);
        definitions.forEach((definition, n) -> meanings.add(definition.shortKey(), definition.meaning(), n));
        SharedCounts counts = new SharedCounts(papers.size(), file);
        forEachPaper(
                (paper, place) -> counts.count(place, shares(paper.paper(), mentions(paper)), names(paper.paper())));
        shared = counts.merge();
        nodes = number();
    }

    private void forEachPaper(ObjIntConsumer<PackedPaper> task) {
        IntStream.range(0, papers.size()).parallel().forEach(place -> task.accept(papers.get(place), place));
    }

    private void count(PackedPaper packed, int place) {
        ResolvedPaper paper = packed.paper();
        Set<Definition> defined = PaperMentions.definitions(found(packed));
        List<GraphNode> listed = GraphParts.listings(paper);
        synchronized (this) {
            ids[place] = paper.id();
            paperNumbers[place] = 1 + paper.records().size();
            defined.forEach(definition -> definitions.merge(definition, 1, Integer::sum));
            listed.forEach(listing -> listings.merge(listing.id().key(), listing, WholeGraph::later));
        }
    }

    /** A listing that papers know differently is as the last of them, by its id, has it. */
    private static GraphNode later(GraphNode a, GraphNode b) {
        NodeId paper = a.edges().get(0).from();
        return paper.compareTo(b.edges().get(0).from()) >= 0 ? a : b;
    }

    private static SortedMap<NodeId, Share> shares(ResolvedPaper paper, Map<NodeRef, Mention> mentions) {
        SortedMap<NodeId, Share> shares = new TreeMap<>();
        mentions.forEach(
                (term, mention) -> shares.put(GraphParts.id(term), new Share(mention.surfaces(), mention.role())));
        AuthorChanges.Authorship.of(paper)
                .forEach((author, place) -> shares.put(
                        new NodeId(NodeKind.AUTHOR, author), new Share(List.of(place.name()), Optional.empty())));
        paper.records()
                .forEach(record ->
                        record.paper().cites().forEach(cited -> shares.put(GraphParts.reference(cited), Share.PLAIN)));
        return shares;
    }

    /** The references that mean a paper, should others make them. */
    private static Set<NodeId> names(ResolvedPaper paper) {
        return paper.records().stream()
                .flatMap(record -> record.paper().ids().stream())
                .map(GraphParts::reference)
                .collect(Collectors.toSet());
    }

    private static Extraction found(PackedPaper paper) {
        return paper.extraction().orElseThrow();
    }

    private NavigableMap<NodeRef, Mention> mentions(PackedPaper paper) {
        return PaperMentions.of(found(paper), paper.paper().links(corrections), meanings);
    }

    /** Numbers the nodes; how many there are. */
    private int number() {
        listings.keySet().forEach(id -> others.add(new NodeId(NodeKind.LISTING, id)));
        definitions.keySet().stream()
                .map(Definition::shortKey)
                .distinct()
                .forEach(key -> others.add(new NodeId(NodeKind.ACRONYM, key)));
        others.add(settings.id());
        others.forEach(id -> numbers.put(id, shared.size() + numbers.size()));
        int next = notPapers();
        for (int place = 0; place < paperNumbers.length; place++) {
            int own = paperNumbers[place];
            paperNumbers[place] = next;
            next += own;
        }
        return next;
    }

    /** The number of papers. */
    public int papers() {
        return papers.size();
    }

    /** The number of nodes. */
    public int nodes() {
        return nodes;
    }

    /** The number of parts. */
    public int parts() {
        return notPapers() + papers.size();
    }

    /** The number of parts that are no paper. */
    private int notPapers() {
        return shared.size() + others.size();
    }

    /** Tells of the nodes of a part, without relationships, each with its number. */
    public void nodes(int part, ObjIntConsumer<GraphNode> sink) {
        if (part < shared.size()) {
            sink.accept(shared.node(part), part);
            return;
        }
        if (part < notPapers()) {
            sink.accept(other(others.get(part - shared.size())), part);
            return;
        }
        int place = part - notPapers();
        PackedPaper packed = papers.get(place);
        int number = paperNumbers[place];
        sink.accept(GraphParts.paper(packed.paper(), found(packed)), number);
        for (GraphNode record : GraphParts.records(packed.paper())) {
            sink.accept(record, ++number);
        }
    }

    private GraphNode other(NodeId id) {
        return switch (id.kind()) {
            case LISTING -> Optional.ofNullable(listings.get(id.key())).orElseThrow();
            case PAPERGRAPH -> settings;
            default -> GraphParts.plain(id);
        };
    }

    /** Tells of the relationships of a part: those of a paper with what it shares, and those between shared nodes. */
    public void edges(int part, Edges sink) {
        if (part < shared.size()) {
            shared.coOccurrences(part, sink);
        } else if (part < notPapers()) {
            otherEdges(part, others.get(part - shared.size()), sink);
        } else {
            paperEdges(part - notPapers(), sink);
        }
    }

    private void otherEdges(int part, NodeId from, Edges sink) {
        if (from.kind() == NodeKind.ACRONYM) {
            meanings.of(from.key()).forEach((meaning, n) -> {
                NodeId to = GraphParts.id(meaning);
                Map<String, Object> counted = Map.of("papers", (long) n);
                sink.edge(part, shared.number(to), new GraphEdge(from, EdgeKind.STANDS_FOR, to, counted));
            });
        }
    }

    private void paperEdges(int place, Edges sink) {
        PackedPaper packed = papers.get(place);
        ResolvedPaper paper = packed.paper();
        Map<NodeRef, Mention> mentions = mentions(packed);
        Map<NodeId, Integer> ends = numbers(shares(paper, mentions).keySet(), shared.of(place));
        int own = paperNumbers[place];
        GraphParts.mentions(paper.id(), mentions).forEach(edge -> sink.edge(own, end(ends, edge.to()), edge));
        GraphParts.listings(paper)
                .forEach(listing -> listing.edges().forEach(edge -> sink.edge(own, end(numbers, edge.to()), edge)));
        GraphParts.authorships(paper).forEach(edge -> sink.edge(end(ends, edge.from()), own, edge));
        NodeId from = new NodeId(NodeKind.PAPER, paper.id());
        for (int other : cited(paper, place, ends)) {
            NodeId to = new NodeId(NodeKind.PAPER, ids[other]);
            sink.edge(own, paperNumbers[other], new GraphEdge(from, EdgeKind.CITES, to, Map.of()));
        }
        int number = own;
        for (SourceRecord record : paper.records()) {
            int source = ++number;
            GraphParts.recordEdges(paper, record).forEach(edge -> {
                boolean describes = edge.kind() == EdgeKind.DESCRIBES;
                sink.edge(source, describes ? own : end(ends, edge.to()), edge);
            });
        }
    }

    private static Map<NodeId, Integer> numbers(Set<NodeId> inOrder, int[] numbers) {
        Map<NodeId, Integer> byNode = new HashMap<>();
        inOrder.forEach(id -> byNode.put(id, numbers[byNode.size()]));
        return byNode;
    }

    private static int end(Map<NodeId, Integer> numbers, NodeId node) {
        return Optional.ofNullable(numbers.get(node)).orElseThrow();
    }

    /** The places of the papers that one cites, each once. */
    private Set<Integer> cited(ResolvedPaper paper, int place, Map<NodeId, Integer> numbers) {
        Set<Integer> cited = new TreeSet<>();
        paper.cites().forEach(id -> cited.addAll(shared.named(end(numbers, GraphParts.reference(id)))));
        cited.remove(place);
        return cited;
    }
}
