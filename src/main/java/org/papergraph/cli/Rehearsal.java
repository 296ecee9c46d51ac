package org.papergraph.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.Records;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.Query;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.SourceRecord;

/**
 * What a server is asked for nobody after its start: it plans a question or a statement when it first comes, which takes
 * seconds. A graph without concepts is not asked, since what is planned for it would suit no other.
 */
final class Rehearsal {

    private static final long QUESTIONS = 20;
    private static final long CONCEPTS = 5;
    private static final int PAPERS = 10;

    /** Defines a short form, and names what papers use and what they share. */
    private static final String TEXT = """
            We study %s. Rehearsed Paper Planning (RPPX) is trained on the RehearsedPapers dataset; our code is at \
            https://github.com/papergraph/rehearsed-paper-planning.""";

    private Rehearsal() {}

    /** What is related to papers on the graph's most frequent concept; how many were asked about. */
    static int ask(PaperGraph graph) {
        List<Object> papers = frequent(graph, 1).stream()
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

    /** A build of made-up papers on the graph's most frequent concepts, which is taken back; how many papers. */
    static int build(PaperGraph graph) {
        List<Map<String, Object>> concepts = frequent(graph, CONCEPTS);
        if (concepts.isEmpty()) {
            return 0;
        }
        String text = TEXT.formatted(concepts.stream()
                .map(concept -> String.valueOf(concept.get("name")))
                .collect(Collectors.joining(", and ")));
        List<ExtractedRecord> records = IntStream.range(0, PAPERS)
                .mapToObj(i -> SourceRecord.of(PaperRecord.of("papergraph-rehearsal-" + i, "Rehearsal " + i, text)))
                .map(record -> new ExtractedRecord(
                        record, Records.extraction(record.paper().title(), text)))
                .toList();
        try (GraphConnection connection = GraphConnection.open(graph.settings())) {
            new GraphWriter(connection, Records.textExtraction()).rehearse(records);
        }
        return records.size();
    }

    private static List<Map<String, Object>> frequent(PaperGraph graph, long concepts) {
        return graph.query(Query.TOP_CONCEPTS, Map.of("limit", concepts));
    }
}
