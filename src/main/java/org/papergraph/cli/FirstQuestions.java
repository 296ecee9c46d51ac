package org.papergraph.cli;

import java.util.List;
import java.util.Map;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.Query;

/**
 * What is related to some papers, asked for nobody: a server plans that question when it first comes, which takes
 * seconds. A graph without concepts is not asked, since what is planned for it would suit no other.
 */
final class FirstQuestions {

    private static final long QUESTIONS = 20;

    private FirstQuestions() {}

    /** Asks about papers on the graph's most frequent concept; how many. */
    static int ask(PaperGraph graph) {
        List<Object> papers = graph.query(Query.TOP_CONCEPTS, Map.of("limit", 1L)).stream()
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
}
