package org.papergraph.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.Query;
import org.papergraph.graph.TextExtraction;
import org.papergraph.text.TextEmbedder;
import org.papergraph.text.TextRepair;

/**
 * What a {@link PaperGraph} can be asked. Any number of threads may ask at the same time, also while a build is under
 * way: what it writes shows up batch by batch. Neo4j gives readers no snapshot, so what two answers say may differ by
 * what was written in between; one paper is whole all the same, its mentions fit its text.
 */
public abstract sealed class GraphQuestions permits PaperGraph {

    private final TextExtraction extraction;

    GraphQuestions(TextExtraction extraction) {
        this.extraction = extraction;
    }

    /** For one question, whose time runs from now. */
    abstract GraphConnection connection();

    private Answers answers() {
        return new Answers(connection());
    }

    private RelatedSearch relatedSearch() {
        GraphConnection connection = connection();
        return new RelatedSearch(connection, new GraphWriter(connection, extraction));
    }

    /**
     * The papers most related to some given ones together, which are not among them.
     *
     * @param seeds ids (also alternative ones) or titles
     * @param limit how many at most
     * @return best first; ties by id
     * @throws NotFoundException if the graph has no such paper
     */
    public List<RelatedPaper> related(List<String> seeds, int limit) {
        return related(RelatedRequest.papers(seeds).limit(limit));
    }

    /**
     * As {@link #related(RelatedRequest)} for papers by their ids or exact titles; empty if one is unknown.
     *
     * @throws NotFoundException if the graph has no paper that the answer should not resemble, or no such topic
     */
    public Optional<List<RelatedPaper>> relatedIfKnown(RelatedRequest request) {
        return relatedSearch().answerIfKnown(request);
    }

    /**
     * The papers most related to a text that need not be in the graph.
     *
     * @param title may be empty
     * @param abstractText may be empty
     * @param limit how many at most
     * @return best first; ties by id
     */
    public List<RelatedPaper> relatedToText(String title, String abstractText, int limit) {
        return related(RelatedRequest.text(title, abstractText).limit(limit));
    }

    /**
     * The papers most related to what is asked for.
     *
     * <pre>{@code
     * RelatedRequest request = RelatedRequest.papers("1810.04805").and(List.of("question answering")).limit(5);
     * for (RelatedPaper paper : graph.related(request)) {
     *     paper.because().forEach(reason -> System.out.println(paper.title() + ": " + reason.name()));
     * }
     * }</pre>
     *
     * @param request what to start from, what to keep out, which part of the answer to give
     * @return best first; ties by id; none of the papers that the request names
     * @throws NotFoundException if the graph has no such paper, concept or dataset
     */
    public List<RelatedPaper> related(RelatedRequest request) {
        return relatedSearch().answer(request);
    }

    /**
     * The papers nearest in meaning to one of the graph, by the vectors of a build with an embedder.
     *
     * @param paper id (also an alternative one) or exact title
     * @param limit how many at most
     * @return best first; ties by id; empty where the paper has no vector
     * @throws NotFoundException if the graph has no such paper
     */
    public List<SimilarPaper> similar(String paper, int limit) {
        return answers().similar(paper, limit);
    }

    /**
     * The papers nearest in meaning to a text that need not be in the graph.
     *
     * <pre>{@code
     * graph.similarToText(TextEmbedder.standard(), "", "We pretrain a model on code.", 5).forEach(System.out::println);
     * }</pre>
     *
     * @param embedder the one that the graph was built with
     * @param title may be empty
     * @param abstractText may be empty
     * @param limit how many at most
     * @return best first; ties by id; empty where the graph has no vectors of this embedder's model
     */
    public List<SimilarPaper> similarToText(TextEmbedder embedder, String title, String abstractText, int limit) {
        float[] vector = embedder.embed(TextRepair.repair(title), TextRepair.repair(abstractText));
        return answers().similar(embedder.model(), vector, limit);
    }

    /**
     * What goes by some words, or has them: papers, concepts, datasets.
     *
     * <pre>{@code
     * graph.search("policy gradient", 10).forEach(hit -> System.out.println(hit.kind() + " " + hit.name()));
     * }</pre>
     *
     * @param words any, taken literally
     * @param limit how many at most
     * @return what goes by exactly this name, then the best
     */
    public List<SearchHit> search(String words, int limit) {
        return answers().search(words, limit);
    }

    /**
     * One paper with what it mentions and where.
     *
     * <pre>{@code
     * Paper paper = graph.paper("1810.04805");
     * paper.mentions().forEach(mentioned -> System.out.println(
     *         mentioned.name() + ": " + mentioned.places().get(0).sentence()));
     * }</pre>
     *
     * @param idOrTitle id (also an alternative one) or exact title
     * @throws NotFoundException if the graph has no such paper
     */
    public Paper paper(String idOrTitle) {
        return answers().paper(idOrTitle);
    }

    /** The same as the rows of the queries have it, the mentions under {@code mentions}: for print. */
    public Map<String, @Nullable Object> show(String idOrTitle) {
        return answers().show(idOrTitle);
    }

    /**
     * What a concept is called, and where to start reading.
     *
     * <pre>{@code
     * Topic concept = graph.concept("SGD");
     * concept.surfaces().forEach(surface -> System.out.println(surface.text() + " " + surface.count()));
     * graph.neighbours(concept.key(), 5).forEach(System.out::println);
     * }</pre>
     *
     * @param name key, or any of its names; of several that go by it, the one that most papers mention
     * @throws NotFoundException if the graph has no such concept
     */
    public Topic concept(String name) {
        return answers().topic(Kind.CONCEPT, name);
    }

    /** As {@link #concept}, for a dataset. */
    public Topic dataset(String name) {
        return answers().topic(Kind.DATASET, name);
    }

    /**
     * What appears in two papers or more together with a concept or dataset, the most strongly associated first.
     *
     * @param name key, or any of its names; if several go by it, the neighbours of each
     * @param limit how many at most
     * @throws NotFoundException if the graph has no such concept or dataset
     */
    public List<Neighbour> neighbours(String name, int limit) {
        return answers().neighbours(name, limit);
    }

    /**
     * How two papers hang together: the shortest chains of papers that share something, the rarest things first.
     *
     * <pre>{@code
     * for (Chain chain : graph.path("1810.04805", "1907.11692", 3)) {
     *     chain.links().forEach(link -> System.out.println(link.shared().name() + " -> " + link.paper().title()));
     * }
     * }</pre>
     *
     * @param from id (also an alternative one) or exact title
     * @param to and of another paper
     * @param limit how many chains at most
     * @return none where not even three shared things lead from one to the other, or both are the same
     * @throws NotFoundException if the graph has no such paper
     */
    public List<Chain> path(String from, String to, int limit) {
        return answers().path(from, to, limit);
    }

    /**
     * Any query of the catalogue.
     *
     * @param query which
     * @param parameters by name; what is absent takes its default
     * @return one map per row, column names in their order
     */
    public List<Map<String, @Nullable Object>> query(Query query, Map<String, Object> parameters) {
        return connection().query(query, parameters);
    }

    /**
     * As {@link #query(Query, Map)}, by the name of the file.
     *
     * <pre>{@code
     * graph.query("papers-using-dataset", Map.of("dataset", "ImageNet", "limit", 5L)).forEach(System.out::println);
     * }</pre>
     *
     * @throws NotFoundException if the catalogue has no such query
     */
    public List<Map<String, @Nullable Object>> query(String query, Map<String, Object> parameters) {
        return answers().ask(query, parameters);
    }

    /** How many nodes and relationships of each kind there are. */
    public GraphStats stats() {
        return GraphStats.read(connection().query(Query.OVERVIEW, Map.of()));
    }
}
