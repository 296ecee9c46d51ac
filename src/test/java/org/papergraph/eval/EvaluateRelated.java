package org.papergraph.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.RelatedPaper;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.text.TextEmbedder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how well related papers are found on every set of {@code related} that is present, by mean average precision
 * over the first 200 answers, beside BM25 by Lucene's own defaults over title and abstract: {@code mvn -q -B
 * test-compile exec:java -Dexec.classpathScope=test -Dmain.class=org.papergraph.eval.EvaluateRelated}. With {@code
 * -Dexec.args=--embeddings} the papers have vectors of their meaning.
 */
public final class EvaluateRelated {

    private static final int DEPTH = 200;
    private static final int BATCH = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EvaluateRelated() {}

    /** Measures every set that is present. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<TextEmbedder> embedder =
                List.of(args).contains("--embeddings") ? Optional.of(TextEmbedder.standard()) : Optional.empty();
        Path folder = LabelledSet.FOLDER.resolve("related");
        if (!Files.isDirectory(folder)) {
            out.println("no labelled sets in " + folder);
            return;
        }
        out.println(
                "| set | papers | questions | MAP | MAP of BM25 | median ms | p95 ms |\n|---|---|---|---|---|---|---|");
        try (Stream<Path> sets = Files.list(folder)) {
            for (Path set : sets.sorted().toList()) {
                out.println(row(set, embedder));
            }
        }
    }

    private static String row(Path set, Optional<TextEmbedder> embedder) throws IOException {
        Map<String, Set<String>> relevant = relevant(set.resolve("qrels.tsv"));
        Map<String, String> texts = texts(set.resolve("docs.jsonl"));
        Map<String, List<String>> answers = new LinkedHashMap<>();
        long[] micros = new long[relevant.size()];
        Path data = Files.createTempDirectory("papergraph-related");
        try (PaperGraph graph = PaperGraph.embedded(data)) {
            graph.build(
                    List.of(set.resolve("docs.jsonl").toString()),
                    InputStream.nullInputStream(),
                    new BuildOptions(Runtime.getRuntime().availableProcessors(), BATCH, Optional.empty(), embedder),
                    BuildProgress.SILENT);
            int asked = 0;
            for (String paper : relevant.keySet()) {
                long start = System.nanoTime();
                List<RelatedPaper> related =
                        texts.containsKey(paper) ? graph.related(List.of(paper), DEPTH) : List.of();
                micros[asked++] = (System.nanoTime() - start) / 1000;
                answers.put(paper, related.stream().map(RelatedPaper::id).toList());
            }
        } finally {
            delete(data);
        }
        Arrays.sort(micros);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.4f | %.4f | %.0f | %.0f |",
                set.getFileName(),
                texts.size(),
                relevant.size(),
                meanAveragePrecision(relevant, answers),
                meanAveragePrecision(relevant, Bm25.answers(texts, relevant.keySet(), DEPTH)),
                micros[micros.length / 2] / 1000.0,
                micros[micros.length * 95 / 100] / 1000.0);
    }

    /** Over all questions, also those without an answer. */
    static double meanAveragePrecision(Map<String, Set<String>> relevant, Map<String, List<String>> answers) {
        double sum = 0;
        for (Map.Entry<String, Set<String>> question : relevant.entrySet()) {
            int found = 0;
            double precision = 0;
            List<String> answer = answers.getOrDefault(question.getKey(), List.of());
            for (int i = 0; i < answer.size(); i++) {
                if (question.getValue().contains(answer.get(i))) {
                    found++;
                    precision += (double) found / (i + 1);
                }
            }
            sum += precision / question.getValue().size();
        }
        return relevant.isEmpty() ? 0 : sum / relevant.size();
    }

    /** Lines of paper, related paper and grade; a grade above 0 counts. */
    private static Map<String, Set<String>> relevant(Path file) throws IOException {
        Map<String, Set<String>> relevant = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 3 && cells[2].matches("\\d+(\\.\\d+)?") && Double.parseDouble(cells[2]) > 0) {
                relevant.computeIfAbsent(cells[0], paper -> new HashSet<>()).add(cells[1]);
            }
        }
        return relevant;
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode paper = JSON.readTree(line);
            texts.put(
                    paper.path("id").asString(""),
                    paper.path("title").asString("") + " "
                            + paper.path("abstract").asString(""));
        }
        return texts;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
