package org.papergraph.graph;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.papergraph.paper.IdScheme;
import org.papergraph.paper.PaperId;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * Joins papers to those that they cite. A paper cites another if one of its records refers to an identifier that a
 * record of the other has, whichever of them came first. Only citations that begin or end at a paper of the batch can
 * change, and those only where what it cites or what it is known by does.
 */
final class CitationChanges {

    private final Statements tx;
    private final Collection<ResolvedPaper> changed;
    private final Collection<StoredPaper> gone;
    private final Map<String, StoredPaper> before;
    private final Supplier<Map<String, String>> nodes;

    /**
     * Changes of one batch.
     *
     * @param before the stored papers near the batch, by id
     * @param nodes the element ids of papers, by id; asked when it is written, with the new papers
     */
    CitationChanges(
            Statements tx,
            Collection<ResolvedPaper> changed,
            Collection<StoredPaper> gone,
            Map<String, StoredPaper> before,
            Supplier<Map<String, String>> nodes) {
        this.tx = tx;
        this.changed = changed;
        this.gone = gone;
        this.before = before;
        this.nodes = nodes;
    }

    /** A citation, by element ids. */
    private record Citation(String from, String to) {

        Map<String, Object> row() {
            return Map.of("from", from, "to", to);
        }
    }

    /** Writes what differs, once the records are written. Papers that are gone lose their citations with themselves. */
    void write() {
        Map<String, Set<PaperId>> citing = new HashMap<>();
        Map<String, Set<PaperId>> known = new HashMap<>();
        for (ResolvedPaper paper : changed) {
            String node = Optional.ofNullable(nodes.get().get(paper.id())).orElseThrow();
            Optional<StoredPaper> stored = Optional.ofNullable(before.get(paper.id()));
            Set<PaperId> cites = paper.cites();
            if (!stored.<Set<PaperId>>map(old -> ResolvedPaper.citesOf(old.records()))
                    .orElse(Set.of())
                    .equals(cites)) {
                citing.put(node, cites);
            }
            Set<PaperId> ids = ids(paper.records());
            if (!stored.map(old -> ids(old.records())).orElse(Set.of()).equals(ids)) {
                known.put(node, ids);
            }
        }
        if (citing.isEmpty() && known.isEmpty()) {
            return;
        }
        Set<Citation> wanted = wanted(citing, known);
        Set<Citation> stored = stored(citing.keySet(), known.keySet());
        tx.rows(Statement.DELETE_CITATIONS, rows(stored, wanted));
        tx.rows(Statement.PUT_CITATIONS, rows(wanted, stored));
    }

    private static List<Map<String, Object>> rows(Set<Citation> citations, Set<Citation> without) {
        return citations.stream()
                .filter(citation -> !without.contains(citation))
                .map(Citation::row)
                .toList();
    }

    private static Set<PaperId> ids(Collection<SourceRecord> records) {
        return records.stream().flatMap(r -> r.paper().ids().stream()).collect(Collectors.toSet());
    }

    private Set<Citation> wanted(Map<String, Set<PaperId>> citing, Map<String, Set<PaperId>> known) {
        Set<String> leaving = gone.stream().map(StoredPaper::node).collect(Collectors.toSet());
        Set<Citation> wanted = new HashSet<>();
        Map<String, Set<String>> cited = new HashMap<>();
        Map<IdScheme, Set<String>> asked = byScheme(citing.values());
        if (!asked.isEmpty()) {
            tx.each(Statement.PAPERS_BY_IDENTIFIER, RecordProperties.byScheme(asked), row -> cited.computeIfAbsent(
                            row.get("key").asString(), k -> new HashSet<>())
                    .add(row.get("node").asString()));
        }
        citing.forEach((from, ids) -> ids.forEach(
                id -> cited.getOrDefault(id.toString(), Set.of()).forEach(to -> wanted.add(new Citation(from, to)))));
        Map<String, Set<String>> citedBy = new HashMap<>();
        List<String> keys = known.values().stream()
                .flatMap(Collection::stream)
                .map(PaperId::toString)
                .distinct()
                .toList();
        tx.run(Statement.CITING_PAPERS, "keys", keys, row -> citedBy.computeIfAbsent(
                        row.get("key").asString(), k -> new HashSet<>())
                .add(row.get("node").asString()));
        known.forEach((to, ids) -> ids.forEach(id ->
                citedBy.getOrDefault(id.toString(), Set.of()).forEach(from -> wanted.add(new Citation(from, to)))));
        wanted.removeIf(citation -> citation.from().equals(citation.to())
                || leaving.contains(citation.from())
                || leaving.contains(citation.to()));
        return wanted;
    }

    private static Map<IdScheme, Set<String>> byScheme(Collection<Set<PaperId>> ids) {
        Map<IdScheme, Set<String>> byScheme = new EnumMap<>(IdScheme.class);
        ids.forEach(of -> of.forEach(id ->
                byScheme.computeIfAbsent(id.scheme(), k -> new TreeSet<>()).add(id.value())));
        return byScheme;
    }

    /** The stored citations that begin or end at given papers; those that were just written have none yet. */
    private Set<Citation> stored(Collection<String> from, Collection<String> to) {
        Set<String> known = before.values().stream().map(StoredPaper::node).collect(Collectors.toSet());
        List<String> beginning = from.stream().filter(known::contains).toList();
        List<String> ending = to.stream().filter(known::contains).toList();
        Set<Citation> stored = new HashSet<>();
        if (beginning.isEmpty() && ending.isEmpty()) {
            return stored;
        }
        tx.each(
                Statement.CITATIONS,
                Map.of("from", beginning, "to", ending),
                row -> stored.add(
                        new Citation(row.get("from").asString(), row.get("to").asString())));
        return stored;
    }
}
