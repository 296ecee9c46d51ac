package org.papergraph.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Span;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how well extraction does on every labelled set that is present, as one table:
 * {@code mvn -q -B -Pevaluate test-compile exec:java}. With {@code -Dexec.args=--pin} the figures become the expected
 * ones; with {@code -Dexec.args="--predictions FOLDER"} what was found is written as JSON lines for another scorer.
 * Another folder of sets is given by {@code -Dpapergraph.eval=FOLDER}.
 */
public final class Evaluate {

    private static final int WARM_UP = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Evaluate() {}

    /** Measures every set that is present. */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<LabelledSet> sets = LabelledSet.present();
        if (sets.isEmpty()) {
            out.println("no labelled sets in " + LabelledSet.FOLDER);
            return;
        }
        if (options.contains("--pin")) {
            ExpectedFigures.pin(sets);
            return;
        }
        Evaluation.of(sets.get(0), WARM_UP);
        out.println("| set | docs | measure | P | R | F1 | papers/s |\n|---|---|---|---|---|---|---|");
        for (LabelledSet set : sets) {
            Evaluation evaluation = Evaluation.of(set, Integer.MAX_VALUE);
            evaluation.figures().forEach(figure -> out.println(row(evaluation, figure)));
            if (options.contains("--predictions")) {
                write(evaluation, Path.of(options.get(options.indexOf("--predictions") + 1)));
            }
        }
    }

    private static String row(Evaluation evaluation, Figure figure) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s | %.0f |",
                evaluation.set().name(),
                evaluation.documents().size(),
                figure.measure(),
                cell(figure.precision()),
                cell(figure.recall()),
                cell(figure.f1()),
                evaluation.papersPerSecond());
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static void write(Evaluation evaluation, Path folder) throws IOException {
        List<String> lines = evaluation.documents().stream()
                .map(document -> JSON.writeValueAsString(json(document.id(), document.found())))
                .toList();
        Path file = folder.resolve(evaluation.set().name() + ".jsonl");
        Files.createDirectories(folder.resolve(evaluation.set().task().folder()));
        Files.write(file, lines);
    }

    private static Map<String, Object> json(String id, Extraction found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put(
                "concepts",
                found.concepts().stream()
                        .map(term -> Map.of("name", term.name()))
                        .toList());
        json.put(
                "datasets",
                found.datasets().stream()
                        .map(term -> Map.of(
                                "name",
                                term.name(),
                                "mentions",
                                term.spans().stream().map(Evaluate::json).toList()))
                        .toList());
        json.put(
                "repositories",
                found.repositories().stream()
                        .map(one -> Map.of("url", one.url()))
                        .toList());
        json.put(
                "acronyms",
                found.acronyms().stream()
                        .map(one -> Map.of("short", one.shortForm(), "long", one.longForm()))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(Span span) {
        return Map.of(
                "field", span.field().label(), "start", span.start(), "end", span.end(), "surface", span.surface());
    }
}
