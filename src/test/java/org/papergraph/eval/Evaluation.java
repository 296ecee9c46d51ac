package org.papergraph.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.papergraph.extract.Extractor;
import org.papergraph.paper.Extraction;
import org.papergraph.text.TextRepair;
import tools.jackson.databind.JsonNode;

/**
 * One labelled set, measured.
 *
 * @param set which
 * @param documents what was found; where an id comes twice, both times what was found the last time
 * @param figures the task's figures
 * @param papersPerSecond documents by wall time, on {@link #THREADS} threads
 */
record Evaluation(LabelledSet set, List<Labelled> documents, List<Figure> figures, double papersPerSecond) {

    static final int THREADS = 2;

    /** Runs the extractor over a set, or over at most so many of its documents, and scores what it finds. */
    static Evaluation of(LabelledSet set, int limit) {
        List<JsonNode> gold = set.documents(limit);
        long start = System.nanoTime();
        List<Extraction> found = extract(gold);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Labelled> documents = paired(gold, found);
        return new Evaluation(set, documents, set.task().score(documents), gold.size() / seconds);
    }

    private static List<Labelled> paired(List<JsonNode> gold, List<Extraction> found) {
        Map<String, Extraction> byId = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            byId.put(new Labelled(gold.get(i), found.get(i)).id(), found.get(i));
        }
        List<Labelled> documents = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String id = new Labelled(gold.get(i), found.get(i)).id();
            documents.add(new Labelled(gold.get(i), byId.getOrDefault(id, found.get(i))));
        }
        return documents;
    }

    /** What is found in each document, in their order; each thread has an extractor of its own. */
    private static List<Extraction> extract(List<JsonNode> gold) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        ThreadLocal<Extractor> extractor = ThreadLocal.withInitial(Extractor::new);
        try {
            List<Future<Extraction>> pending = gold.stream()
                    .map(document -> threads.submit(
                            () -> extractor.get().extract(text(document, "title"), text(document, "abstract"))))
                    .toList();
            List<Extraction> found = new ArrayList<>();
            for (Future<Extraction> one : pending) {
                found.add(one.get());
            }
            return found;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static String text(JsonNode document, String field) {
        return TextRepair.repair(document.path(field).asString(""));
    }
}
