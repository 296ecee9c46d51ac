package org.papergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.Records;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.Query;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Field;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.resolve.SourceRecord;

/**
 * What a server is asked for nobody after its start: it plans a question or a statement when it first comes, which takes
 * seconds. A graph without concepts is not asked, since what is planned for it would suit no other.
 */
final class Rehearsal {

    private static final long QUESTIONS = 20;
    private static final long CONCEPTS = 30;
    private static final int PAPERS = 20;

    private final PaperGraph graph;
    private final List<Map<String, Object>> frequent;

    /** On the graph's most frequent concepts. */
    Rehearsal(PaperGraph graph) {
        this.graph = graph;
        frequent = graph.query(Query.TOP_CONCEPTS, Map.of("limit", CONCEPTS));
    }

    /** What is related to papers on the most frequent concept; how many were asked about. */
    int ask() {
        List<Object> papers = frequent.stream()
                .limit(1)
                .flatMap(
                        top -> graph
                                .query(
                                        Query.PAPERS_ABOUT_CONCEPT,
                                        Map.of("concept", top.get("key"), "limit", QUESTIONS))
                                .stream())
                .map(row -> row.get("id"))
                .distinct()
                .toList();
        papers.forEach(id -> graph.related(List.of(String.valueOf(id)), 1));
        return papers.size();
    }

    /**
     * A build that is taken back: of made-up papers on the frequent concepts, and on things that the graph does not know;
     * how many papers.
     */
    int build() {
        if (frequent.isEmpty()) {
            return 0;
        }
        StringBuilder text = new StringBuilder();
        List<Term> concepts = new ArrayList<>();
        frequent.forEach(concept ->
                concepts.add(term(String.valueOf(concept.get("key")), String.valueOf(concept.get("concept")), text)));
        Span unknown = write("papergraph rehearsal", text);
        concepts.add(term(unknown.surface(), unknown));
        Acronym acronym = new Acronym("PGRX", unknown.surface(), unknown.field(), unknown.start(), unknown.end());
        Term dataset = term("papergraph-rehearsals", "Papergraph-Rehearsals", text);
        Span address = write("https://github.com/papergraph/rehearsal", text);
        RepositoryMention repository =
                new RepositoryMention(address.surface(), "github.com", "papergraph", "rehearsal", List.of(address));
        Extraction extraction =
                new Extraction(concepts, List.of(dataset), List.of(repository), List.of(acronym), List.of(0));
        List<ExtractedRecord> records = IntStream.range(0, PAPERS)
                .mapToObj(i -> PaperRecord.of("papergraph-rehearsal-" + i, "Rehearsal " + i, text.toString()))
                .map(paper -> new ExtractedRecord(SourceRecord.of(paper), extraction))
                .toList();
        try (GraphConnection connection = GraphConnection.open(graph.settings())) {
            new GraphWriter(connection, Records.textExtraction()).rehearse(records);
        }
        return records.size();
    }

    private static Term term(String key, String name, StringBuilder text) {
        return term(key, write(name, text));
    }

    private static Term term(String key, Span place) {
        return new Term(key, place.surface(), 1, false, List.of(place));
    }

    /** Writes a name at the end of a text; its place there. */
    private static Span write(String name, StringBuilder text) {
        int start = text.length();
        text.append(name).append(", ");
        return new Span(Field.ABSTRACT, start, start + name.length(), name);
    }
}
