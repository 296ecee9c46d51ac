package org.papergraph.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.Query;
import org.papergraph.paper.PaperId;

/**
 * Finds papers by what people call them: an id, an alternative id, a title, a title with mistakes, or a part
 * of one.
 *
 * @param connection to the graph
 */
record PaperLookup(GraphConnection connection) {

    /** So similar a title may be the one that was meant, */
    private static final double POSSIBLE = 0.5;

    /** so similar a one is (never one that merely holds the given title), */
    private static final double PLAIN = 0.7;

    /** if no other is nearly as similar. */
    private static final double APART = 0.1;

    private static final long MOST_ALIKE = 3;

    /** The card of a paper by its id (also an alternative one, in whatever form it is written) or exact title. */
    Optional<Map<String, @Nullable Object>> find(String paper) {
        return names(paper).flatMap(name -> card(name).stream()).findFirst();
    }

    /** The name under which queries find a paper: the given one, else the form in which the id meant by it is kept. */
    Optional<String> name(String paper) {
        return names(paper).filter(name -> card(name).isPresent()).findFirst();
    }

    private static Stream<String> names(String paper) {
        return Stream.concat(Stream.of(paper), PaperId.meant(paper).stream().map(PaperId::name));
    }

    private Optional<Map<String, @Nullable Object>> card(String paper) {
        return connection.query(Query.PAPER_CARD, Map.of("paper", paper, "limit", 1L)).stream()
                .findFirst();
    }

    /**
     * As {@link #find}.
     *
     * @throws NotFoundException if the graph has no such paper; it names those whose titles are like it
     */
    Map<String, @Nullable Object> require(String paper) {
        return find(paper).orElseThrow(() -> unknown(paper, possible(paper)));
    }

    /**
     * As {@link #name}, else the id of the one paper whose title is plainly meant.
     *
     * @throws NotFoundException if no title is alike enough, or several are; it names them
     */
    String known(String paper) {
        return name(paper).orElseGet(() -> meant(paper));
    }

    private String meant(String title) {
        List<Row> possible = possible(title);
        double best = possible.isEmpty() ? 0 : similarity(possible.get(0));
        double next = possible.size() < 2 ? 0 : similarity(possible.get(1));
        if (best < PLAIN || best - next < APART) {
            throw unknown(title, possible);
        }
        return possible.get(0).text("id");
    }

    private List<Row> possible(String title) {
        return Row.all(connection.query(Query.FIND_PAPER, Map.of("title", title, "limit", MOST_ALIKE)), row -> row)
                .stream()
                .filter(row -> similarity(row) >= POSSIBLE)
                .toList();
    }

    private static double similarity(Row row) {
        return row.real("similarity");
    }

    private NotFoundException unknown(String paper, List<Row> possible) {
        requirePapers();
        String alike = possible.stream()
                .map(row -> "'" + row.text("title") + "' [" + row.text("id") + "]")
                .collect(Collectors.joining(", "));
        return new NotFoundException(
                "no paper '" + paper + "' in the graph" + (alike.isEmpty() ? "" : "; like it are " + alike));
    }

    /** A graph without papers has no answers: that is said, rather than that there is none to this question. */
    void requirePapers() {
        GraphStats stats = GraphStats.read(connection.query(Query.OVERVIEW, Map.of()));
        if (stats.nodes().getOrDefault("Paper", 0L) == 0) {
            throw new NotFoundException("the graph holds no paper yet; 'papergraph build PATH' reads some");
        }
    }
}
