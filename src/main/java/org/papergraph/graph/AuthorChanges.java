package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.neo4j.driver.Value;
import org.papergraph.paper.Author;
import org.papergraph.resolve.ResolvedPaper;

/** Joins the papers of a batch to those authors whom a source identifies, and parts them from those it names no more. */
final class AuthorChanges {

    private final Statements tx;
    private final Collection<ResolvedPaper> changed;
    private final Collection<StoredPaper> gone;
    private final Supplier<Map<String, String>> nodes;
    private final Map<String, Map<String, Authorship>> before = new HashMap<>();
    private final Set<String> touched = new TreeSet<>();

    /**
     * Changes of one batch.
     *
     * @param nodes the element ids of papers, by id; asked when it is written, with the new papers
     */
    AuthorChanges(
            Statements tx,
            Collection<ResolvedPaper> changed,
            Collection<StoredPaper> gone,
            Supplier<Map<String, String>> nodes) {
        this.tx = tx;
        this.changed = changed;
        this.gone = gone;
        this.nodes = nodes;
    }

    /** The place of an author among those of a paper, from 1, and the name printed there. */
    record Authorship(int position, String name) {

        /** The identified authors of a paper, by id; one who is named twice stands at the first place. */
        static Map<String, Authorship> of(ResolvedPaper paper) {
            Map<String, Authorship> authors = new TreeMap<>();
            List<Author> all = paper.authors();
            for (int i = 0; i < all.size(); i++) {
                Authorship place = new Authorship(i + 1, all.get(i).name());
                all.get(i).id().ifPresent(id -> authors.putIfAbsent(id, place));
            }
            return authors;
        }

        Map<String, Object> properties() {
            return Map.of("position", position, "name", name);
        }
    }

    /** The name that most papers print; ties: the shorter, then the first in alphabetical order. */
    static String usualName(Collection<String> printed) {
        Map<String, Integer> counts = new TreeMap<>();
        printed.forEach(name -> counts.merge(name, 1, Integer::sum));
        return usualName(counts);
    }

    /** The same by how many papers print each name. */
    static String usualName(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Reads who is joined to the papers. */
    void prepare() {
        List<String> stored = new ArrayList<>();
        changed.forEach(
                paper -> Optional.ofNullable(nodes.get().get(paper.id())).ifPresent(stored::add));
        gone.forEach(paper -> stored.add(paper.node()));
        tx.run(Statement.AUTHORS, "papers", stored, row -> before.computeIfAbsent(
                        row.get("paper").asString(), k -> new TreeMap<>())
                .put(
                        row.get("author").asString(),
                        new Authorship(
                                row.get("position").asInt(), row.get("name").asString())));
        gone.forEach(paper ->
                touched.addAll(before.getOrDefault(paper.node(), Map.of()).keySet()));
    }

    /** Writes what differs. */
    void write() {
        List<Map<String, Object>> delete = new ArrayList<>();
        List<Map<String, Object>> put = new ArrayList<>();
        for (ResolvedPaper paper : changed) {
            String node = Optional.ofNullable(nodes.get().get(paper.id())).orElseThrow();
            Map<String, Authorship> old = before.getOrDefault(node, Map.of());
            Map<String, Authorship> now = Authorship.of(paper);
            old.forEach((author, place) -> {
                if (!place.equals(now.get(author))) {
                    delete.add(Map.of("paper", node, "author", author));
                    touched.add(author);
                }
            });
            now.forEach((author, place) -> {
                if (!place.equals(old.get(author))) {
                    put.add(Map.of("paper", node, "author", author, "properties", place.properties()));
                    touched.add(author);
                }
            });
        }
        tx.rows(Statement.DELETE_AUTHORED, delete);
        tx.rows(Statement.PUT_AUTHORS, put);
    }

    /** Counts and names the authors concerned, once the papers that go are gone. */
    void settle() {
        List<Map<String, Object>> rows = new ArrayList<>();
        tx.run(Statement.AUTHOR_NAMES, "authors", List.copyOf(touched), row -> {
            List<String> names = row.get("names").asList(Value::asString);
            rows.add(Map.of("author", row.get("author").asString(), "name", usualName(names), "papers", names.size()));
        });
        tx.rows(Statement.SETTLE_AUTHORS, rows);
    }
}
