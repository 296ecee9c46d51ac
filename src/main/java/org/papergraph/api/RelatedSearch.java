package org.papergraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.build.Records;
import org.papergraph.graph.Embeddings;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.Query;
import org.papergraph.resolve.NodeLabel;
import org.papergraph.text.TextEmbedder;
import org.papergraph.text.TextRepair;

/**
 * Answers requests for related papers: finds what a request names, extracts the text that it brings, and asks the one
 * query that ranks.
 *
 * @param connection to the graph
 * @param writer knows which nodes of the graph the terms of a text stand for; nothing is written
 */
record RelatedSearch(GraphConnection connection, GraphWriter writer) {

    /** Best first; ties by id. */
    List<RelatedPaper> answer(RelatedRequest request) {
        return answerAtOnce(request)
                .orElseGet(() -> answerOfKnown(request.withNames(new PaperLookup(connection)::known)));
    }

    /** The same where papers are named by their ids or exact titles alone; empty if one is unknown. */
    Optional<List<RelatedPaper>> answerIfKnown(RelatedRequest request) {
        PaperLookup lookup = new PaperLookup(connection);
        return answerAtOnce(request).or(() -> Optional.of(request)
                .filter(asked -> asked.papers().stream()
                        .allMatch(paper -> lookup.name(paper).isPresent()))
                .map(this::answer));
    }

    /** For one paper by its id, which is most questions, the query itself tells that it is known. */
    private Optional<List<RelatedPaper>> answerAtOnce(RelatedRequest request) {
        return Optional.of(request)
                .filter(RelatedRequest::isOnePaper)
                .map(one -> ask(one, List.of()))
                .filter(related -> !related.isEmpty());
    }

    private List<RelatedPaper> answerOfKnown(RelatedRequest known) {
        List<Map<String, Object>> terms = new ArrayList<>();
        known.about().forEach(name -> terms.add(term(name)));
        if (known.hasText()) {
            writer.mentions(Records.extraction(known.title(), known.text()))
                    .forEach((node, mention) ->
                            terms.add(term(node.label().label(), node.key(), mention.score(), false)));
        }
        List<RelatedPaper> related = ask(known, terms);
        if (related.isEmpty()) {
            new PaperLookup(connection).requirePapers();
        }
        return related;
    }

    private List<RelatedPaper> ask(RelatedRequest request, List<Map<String, Object>> terms) {
        Map<String, Object> parameters = request.parameters();
        parameters.put("about", terms);
        if (request.hasText()) {
            meaning(request).ifPresent(vector -> parameters.put("meaning", vector));
        }
        return Row.all(connection.query(Query.RELATED_PAPERS, parameters), RelatedPaper::read);
    }

    /** The vector of the text, where the graph has such vectors and the model is at hand. */
    private Optional<float[]> meaning(RelatedRequest request) {
        Optional<String> model = new Embeddings(connection).report().model();
        if (model.isEmpty()) {
            return Optional.empty();
        }
        return TextEmbedder.ofModel(model.get())
                .map(embedder -> embedder.embed(TextRepair.repair(request.title()), TextRepair.repair(request.text())));
    }

    private Map<String, Object> term(String name) {
        Topic topic = new Answers(connection).topic(name);
        NodeLabel label = topic.kind() == Kind.CONCEPT ? NodeLabel.CONCEPT : NodeLabel.DATASET;
        return term(label.label(), topic.key(), 1, true);
    }

    private static Map<String, Object> term(String label, String key, double score, boolean named) {
        return Map.of("label", label, "key", key, "score", score, "named", named);
    }
}
