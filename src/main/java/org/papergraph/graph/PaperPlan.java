package org.papergraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * Which papers would change if records came into a graph. Nothing is written.
 *
 * @param added ids of papers that the graph does not have
 * @param changed ids of papers that it has, of which something would be different
 * @param gone ids of papers that would become one with another, or go by another id
 */
public record PaperPlan(List<String> added, List<String> changed, List<String> gone) {

    /** Copies the lists. */
    public PaperPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /** What would change in a graph that is there; all records are held in memory, and the papers near them. */
    public static PaperPlan of(GraphConnection connection, Collection<SourceRecord> records) {
        if (records.isEmpty()) {
            return new PaperPlan(List.of(), List.of(), List.of());
        }
        return connection.readAll(tx -> of(Neighbourhood.of(new Statements(tx), records, List.of()), records));
    }

    /** What would change in an empty graph. */
    public static PaperPlan ofNew(Collection<SourceRecord> records) {
        return of(Map.of(), records);
    }

    private static PaperPlan of(Map<String, StoredPaper> before, Collection<SourceRecord> records) {
        Set<String> incoming = records.stream().map(SourceRecord::key).collect(Collectors.toSet());
        Map<String, ResolvedPaper> papers = new TreeMap<>(Batch.papersAfter(before.values(), records));
        return new PaperPlan(
                papers.keySet().stream().filter(id -> !before.containsKey(id)).toList(),
                papers.values().stream()
                        .filter(paper -> before.containsKey(paper.id()))
                        .filter(paper -> Batch.differs(paper, before.get(paper.id()), incoming))
                        .map(ResolvedPaper::id)
                        .toList(),
                before.keySet().stream()
                        .filter(id -> !papers.containsKey(id))
                        .sorted()
                        .toList());
    }
}
