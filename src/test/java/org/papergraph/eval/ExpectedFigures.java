package org.papergraph.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures that are expected of an even sample of each set, of at most {@link #SAMPLE} documents. One figure to a line: set, measure and value, with tabs between. Rewritten by {@code mvn
 * -q -B -Pevaluate test-compile exec:java -Dexec.args=--pin}.
 */
final class ExpectedFigures {

    static final int SAMPLE = 150;

    private static final String RESOURCE = "/org/papergraph/eval/expected-figures.tsv";
    private static final Path SOURCE = Path.of("src/test/resources" + RESOURCE);

    private ExpectedFigures() {}

    /** Value by {@code set<TAB>measure}. */
    static Map<String, Double> read() {
        try (InputStream in = ExpectedFigures.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return Map.of();
            }
            Map<String, Double> figures = new TreeMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int last = line.lastIndexOf('\t');
                figures.put(line.substring(0, last), Double.valueOf(line.substring(last + 1)));
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Measures the samples, and replaces the expected figures of these sets. */
    static void pin(List<LabelledSet> sets) {
        Map<String, Double> figures = new TreeMap<>(read());
        for (LabelledSet set : sets) {
            Evaluation evaluation = Evaluation.of(set, SAMPLE);
            evaluation.figures().forEach(figure -> figures.put(key(evaluation, figure), figure.value()));
        }
        StringBuilder text = new StringBuilder();
        figures.forEach((key, value) -> text.append(String.format(Locale.ROOT, "%s\t%.4f\n", key, value)));
        try {
            Files.createDirectories(SOURCE.getParent());
            Files.writeString(SOURCE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String key(Evaluation evaluation, Figure figure) {
        return evaluation.set().name() + "\t" + figure.measure();
    }
}
