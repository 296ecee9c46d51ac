package org.papergraph.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.Query;

/**
 * The catalogue's answers as values.
 *
 * @param connection to the graph, for one question
 */
record Answers(GraphConnection connection) {

    /** More than go by one name. */
    private static final long ALL_TOPICS = 20;

    List<SearchHit> search(String words, int limit) {
        return Row.all(ask(Query.SEARCH, Map.of("text", words, "limit", (long) limit)), SearchHit::read);
    }

    Paper paper(String name) {
        return Paper.read(new Row(show(name)));
    }

    /** The card of a paper with its mentions. */
    Map<String, @Nullable Object> show(String name) {
        return new WholePaper(connection, name).read();
    }

    /** What goes by a name: rather by its key than by another name, rather what more papers mention. */
    Topic topic(Kind kind, String name) {
        List<Topic> topics = topics(name, ALL_TOPICS).stream()
                .filter(topic -> topic.kind() == kind)
                .toList();
        return topics.stream()
                .filter(topic -> topic.key().equals(name))
                .findFirst()
                .or(() -> topics.stream().findFirst())
                .orElseThrow(() -> new NotFoundException("no " + kind.label() + " '" + name + "' in the graph"));
    }

    List<Neighbour> neighbours(String name, int limit) {
        List<Neighbour> found =
                Row.all(ask(Query.CONCEPT_NEIGHBOURS, Map.of("concept", name, "limit", (long) limit)), Neighbour::read);
        if (found.isEmpty()) {
            topic(name);
        }
        return found;
    }

    /** Of all concepts and datasets that go by a name, the one that most papers mention. */
    Topic topic(String name) {
        return topics(name, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no concept or dataset '" + name + "' in the graph"));
    }

    List<Chain> path(String from, String to, int limit) {
        List<Chain> chains = chains(from, to, limit);
        return chains.isEmpty() ? chains(known(from), known(to), limit) : chains;
    }

    private List<Chain> chains(String from, String to, int limit) {
        return Row.all(
                ask(Query.HOW_PAPERS_CONNECT, Map.of("from", from, "to", to, "limit", (long) limit)), Chain::read);
    }

    List<SimilarPaper> similar(String paper, int limit) {
        return Row.all(
                ask(Query.SIMILAR_PAPERS, Map.of("paper", known(paper), "limit", (long) limit)), SimilarPaper::read);
    }

    List<SimilarPaper> similar(String model, float[] vector, int limit) {
        return Row.all(
                ask(Query.SIMILAR_TO_VECTOR, Map.of("model", model, "vector", vector, "limit", (long) limit)),
                SimilarPaper::read);
    }

    private List<Topic> topics(String name, long limit) {
        return Row.all(ask(Query.WHAT_IS, Map.of("concept", name, "limit", limit)), Topic::read);
    }

    List<Map<String, @Nullable Object>> ask(String query, Map<String, Object> parameters) {
        return ask(
                Query.named(query)
                        .orElseThrow(() -> new NotFoundException("no query '" + query + "' in the catalogue; it has "
                                + Arrays.stream(Query.values()).map(Query::id).collect(Collectors.joining(", ")))),
                parameters);
    }

    private List<Map<String, @Nullable Object>> ask(Query query, Map<String, Object> parameters) {
        return connection.query(query, parameters);
    }

    private String known(String paper) {
        return new PaperLookup(connection).known(paper);
    }
}
