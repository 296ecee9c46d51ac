package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.papergraph.paper.PaperId;
import org.papergraph.resolve.ResolvedPaper;

/** Which papers of a set cite which others of it; papers go by their places in the list. */
final class CitedPapers {

    private final List<ResolvedPaper> papers;
    private final Map<PaperId, List<Integer>> known = new HashMap<>();

    CitedPapers(List<ResolvedPaper> papers) {
        this.papers = papers;
        for (int i = 0; i < papers.size(); i++) {
            int place = i;
            papers.get(i).records().stream()
                    .flatMap(record -> record.paper().ids().stream())
                    .distinct()
                    .forEach(id ->
                            known.computeIfAbsent(id, k -> new ArrayList<>(1)).add(place));
        }
    }

    /** The places of the papers that the one at a place cites, each once. */
    NavigableSet<Integer> of(int place) {
        NavigableSet<Integer> cited = new TreeSet<>();
        papers.get(place).cites().forEach(id -> cited.addAll(known.getOrDefault(id, List.of())));
        cited.remove(place);
        return cited;
    }
}
