package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.PaperId;
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
 * Batch} comes to the same graph step by step. In memory is what papers share: the terms that they mention, listings,
 * authors, references; papers are read from their file whenever they are needed. It is told part by part: each shared
 * node is a part, and each paper with its records. Linear in the mentions, but for the pairs of concepts, which are
 * quadratic in the mentions of one paper. Parts may be asked for by several threads.
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
    private final Map<String, Map<String, Integer>> authors = new TreeMap<>();
    private final Set<String> references = new TreeSet<>();
    private final Corrections corrections;
    private final GraphNode settings;
    private final MentionedTerms terms;
    private final PairCounts pairs;

    /** What papers share beside the terms; numbered behind them. */
    private final List<NodeId> others = new ArrayList<>();

    private final Map<NodeId, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> citable = new HashMap<>();
    private final String[] ids;
    private final int[] paperNumbers;
    private final int nodes;

    /**
     * Counts what the papers share.
     *
     * @param papers all of them
     * @param corrections in force, which the papers' extractions have seen already
     */
    WholeGraph(PackedPapers papers, Corrections corrections) {
        this.papers = papers;
        this.corrections = corrections;
        settings = GraphParts.settings(corrections.lines());
        ids = new String[papers.size()];
        paperNumbers = new int[papers.size()];
        forEachPaper(this::count);
        definitions.forEach((definition, n) -> meanings.add(definition.shortKey(), definition.meaning(), n));
        terms = new MentionedTerms(papers.size());
        forEachPaper((paper, place) -> {
            terms.count(place, mentions(paper));
            noteCitable(paper.paper(), place);
        });
        terms.sort();
        pairs = terms.pairs();
        nodes = number();
    }

    private void forEachPaper(ObjIntConsumer<PackedPaper> task) {
        IntStream.range(0, papers.size()).parallel().forEach(place -> task.accept(papers.get(place), place));
    }

    private void count(PackedPaper packed, int place) {
        ResolvedPaper paper = packed.paper();
        Set<Definition> defined = PaperMentions.definitions(found(packed));
        List<GraphNode> listed = GraphParts.listings(paper);
        Map<String, AuthorChanges.Authorship> written = AuthorChanges.Authorship.of(paper);
        synchronized (this) {
            ids[place] = paper.id();
            paperNumbers[place] = 1 + paper.records().size();
            defined.forEach(definition -> definitions.merge(definition, 1, Integer::sum));
            listed.forEach(listing -> listings.merge(listing.id().key(), listing, WholeGraph::later));
            written.forEach((author, named) ->
                    authors.computeIfAbsent(author, k -> new TreeMap<>()).merge(named.name(), 1, Integer::sum));
            paper.records().forEach(record -> record.paper().cites().forEach(id -> references.add(id.toString())));
        }
    }

    /** A listing that papers know differently is as the last of them, by its id, has it. */
    private static GraphNode later(GraphNode a, GraphNode b) {
        NodeId paper = a.edges().get(0).from();
        return paper.compareTo(b.edges().get(0).from()) >= 0 ? a : b;
    }

    private synchronized void noteCitable(ResolvedPaper paper, int place) {
        paper.records().stream()
                .flatMap(record -> record.paper().ids().stream())
                .map(PaperId::toString)
                .distinct()
                .filter(references::contains)
                .forEach(id ->
                        citable.computeIfAbsent(id, k -> new ArrayList<>(1)).add(place));
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
        authors.keySet().forEach(id -> others.add(new NodeId(NodeKind.AUTHOR, id)));
        references.forEach(id -> others.add(new NodeId(NodeKind.REFERENCE, id)));
        others.add(settings.id());
        others.forEach(id -> numbers.put(id, terms.size() + numbers.size()));
        int next = shared();
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
        return shared() + papers.size();
    }

    /** The number of nodes that papers share. */
    private int shared() {
        return terms.size() + others.size();
    }

    /** Tells of the nodes of a part, without relationships, each with its number. */
    public void nodes(int part, ObjIntConsumer<GraphNode> sink) {
        if (part < shared()) {
            sink.accept(shared(part), part);
            return;
        }
        int place = part - shared();
        PackedPaper packed = papers.get(place);
        int number = paperNumbers[place];
        sink.accept(GraphParts.paper(packed.paper(), found(packed)), number);
        for (GraphNode record : GraphParts.records(packed.paper())) {
            sink.accept(record, ++number);
        }
    }

    private GraphNode shared(int number) {
        if (number < terms.size()) {
            return terms.node(number);
        }
        NodeId id = others.get(number - terms.size());
        return switch (id.kind()) {
            case LISTING -> Optional.ofNullable(listings.get(id.key())).orElseThrow();
            case AUTHOR -> GraphParts.author(id.key(), authors.getOrDefault(id.key(), Map.of()));
            case PAPERGRAPH -> settings;
            default -> new GraphNode(id, List.of(id.kind().label()), Map.of("key", id.key()), List.of());
        };
    }

    /** Tells of the relationships of a part: those of a paper with what it shares, and those between shared nodes. */
    public void edges(int part, Edges sink) {
        if (part >= shared()) {
            paperEdges(part - shared(), sink);
        } else if (part < terms.size()) {
            NodeId from = terms.id(part);
            pairs.from(part, (to, both) -> {
                Map<String, Object> counted = Map.of("papers", (long) both);
                sink.edge(part, to, new GraphEdge(from, EdgeKind.CO_OCCURS_WITH, terms.id(to), counted));
            });
        } else {
            otherEdges(part, others.get(part - terms.size()), sink);
        }
    }

    private void otherEdges(int part, NodeId from, Edges sink) {
        if (from.kind() == NodeKind.ACRONYM) {
            meanings.of(from.key()).forEach((meaning, n) -> {
                NodeId to = GraphParts.id(meaning);
                sink.edge(part, number(to), new GraphEdge(from, EdgeKind.STANDS_FOR, to, Map.of("papers", (long) n)));
            });
        }
    }

    private void paperEdges(int place, Edges sink) {
        PackedPaper packed = papers.get(place);
        ResolvedPaper paper = packed.paper();
        int own = paperNumbers[place];
        GraphParts.mentions(paper.id(), mentions(packed)).forEach(edge -> sink.edge(own, number(edge.to()), edge));
        GraphParts.listings(paper)
                .forEach(listing -> listing.edges().forEach(edge -> sink.edge(own, number(edge.to()), edge)));
        GraphParts.authorships(paper).forEach(edge -> sink.edge(number(edge.from()), own, edge));
        NodeId from = new NodeId(NodeKind.PAPER, paper.id());
        for (int other : cited(paper, place)) {
            NodeId to = new NodeId(NodeKind.PAPER, ids[other]);
            sink.edge(own, paperNumbers[other], new GraphEdge(from, EdgeKind.CITES, to, Map.of()));
        }
        int number = own;
        for (SourceRecord record : paper.records()) {
            int source = ++number;
            GraphParts.recordEdges(paper, record).forEach(edge -> {
                boolean describes = edge.kind() == EdgeKind.DESCRIBES;
                sink.edge(source, describes ? own : number(edge.to()), edge);
            });
        }
    }

    /** The places of the papers that one cites, each once. */
    private Set<Integer> cited(ResolvedPaper paper, int place) {
        Set<Integer> cited = new TreeSet<>();
        paper.cites().forEach(id -> cited.addAll(citable.getOrDefault(id.toString(), List.of())));
        cited.remove(place);
        return cited;
    }

    private int number(NodeId id) {
        return switch (id.kind()) {
            case CONCEPT, DATASET, REPOSITORY -> terms.number(GraphParts.term(id));
            default -> Optional.ofNullable(numbers.get(id)).orElseThrow();
        };
    }
}
