package org.papergraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.build.Records;
import org.papergraph.graph.Embeddings;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.Query;
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
        if (request.isOnePaper()) {
            List<RelatedPaper> related = ask(request, List.of());
            if (!related.isEmpty()) {
                return related; // the paper is there, under this very name
            }
        }
        RelatedRequest known = request.withNames(new PaperLookup(connection)::known);
        List<Map<String, Object>> terms = new ArrayList<>();
        known.about().forEach(name -> terms.add(term(name)));
        if (known.hasText()) {
            writer.mentions(Records.extraction(known.title(), known.text()))
                    .forEach((node, mention) -> terms.add(term(node.label().label(), node.key(), mention.score())));
        }
        List<RelatedPaper> related = ask(known, terms);
        if (related.isEmpty()) {
            new PaperLookup(connection).requirePapers();
        }
        return related;
    }

    /** The same for papers by their ids or exact titles alone; empty if one is unknown. */
    Optional<List<RelatedPaper>> answerIfKnown(RelatedRequest request) {
        List<RelatedPaper> related = ask(request, List.of());
        PaperLookup lookup = new PaperLookup(connection);
        boolean known = !related.isEmpty()
                || request.papers().stream()
                        .allMatch(paper -> lookup.find(paper).isPresent());
        return known ? Optional.of(related) : Optional.empty();
    }

    private List<RelatedPaper> ask(RelatedRequest request, List<Map<String, Object>> terms) {
        Map<String, Object> parameters = request.parameters();
        parameters.put("about", terms);
        if (request.hasText()) {
            meaning(request).ifPresent(vector -> parameters.put("meaning", vector));
        }
        return Related.read(connection.query(Query.RELATED_PAPERS, parameters));
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
        List<Map<String, @Nullable Object>> found =
                connection.query(Query.WHAT_IS, Map.of("concept", name, "limit", 1L));
        if (found.isEmpty()) {
            throw new NotFoundException("no concept or dataset '" + name + "' in the graph");
        }
        Map<String, @Nullable Object> term = found.get(0);
        return term("concept".equals(term.get("kind")) ? "Concept" : "Dataset", String.valueOf(term.get("key")), 1);
    }

    private static Map<String, Object> term(String label, String key, double score) {
        return Map.of("label", label, "key", key, "score", score);
    }
}
