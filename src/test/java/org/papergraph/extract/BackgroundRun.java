package org.papergraph.extract;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.papergraph.paper.Field;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Analyzer;
import org.papergraph.text.Sentence;
import org.papergraph.text.Spelling;
import org.papergraph.text.TextRepair;
import org.papergraph.text.Token;
import tools.jackson.databind.JsonNode;

/**
 * Counts the phrases and words of a collection of abstracts and writes {@code background.gz}. Arguments: JSON lines
 * (gzip) with title and abstract, output. The same input gives the same bytes.
 */
final class BackgroundRun {

    private static final int FEWEST_PAPERS = 4;
    private static final int FEWEST_PAPERS_OF_WORD = 4;

    private final Map<String, int[]> phrases = new HashMap<>(1 << 22);
    private final Map<String, int[]> words = new HashMap<>(1 << 18);
    private int papers;

    private BackgroundRun() {}

    public static void main(String[] args) throws IOException {
        BackgroundRun run = new BackgroundRun();
        Analyzer analyzer = new Analyzer();
        for (JsonNode node : ExtractionRun.read(Path.of(args[0]), Integer.MAX_VALUE)) {
            AnalyzedText title =
                    analyzer.analyze(TextRepair.repair(node.path("title").asString("")));
            AnalyzedText body =
                    analyzer.analyze(TextRepair.repair(node.path("abstract").asString("")));
            run.count(Headline.of(title, analyzer), body);
        }
        run.write(Path.of(args[1]));
    }

    private void count(AnalyzedText title, AnalyzedText body) {
        papers++;
        Set<String> all = new HashSet<>();
        Set<String> titles = new HashSet<>();
        Set<String> alone = new HashSet<>();
        for (Phrase phrase : PhraseFinder.find(title, body, span -> false)) {
            all.add(phrase.key());
            if (phrase.span().field() == Field.TITLE) {
                titles.add(phrase.key());
            }
            if (!phrase.nested()) {
                alone.add(phrase.key());
            }
        }
        all.forEach(key -> phrases.computeIfAbsent(key, k -> new int[3])[0]++);
        titles.forEach(key -> phrases.computeIfAbsent(key, k -> new int[3])[1]++);
        alone.forEach(key -> phrases.computeIfAbsent(key, k -> new int[3])[2]++);
        Set<String> seen = new HashSet<>();
        addWords(title, seen);
        addWords(body, seen);
        seen.forEach(key -> words.computeIfAbsent(key, k -> new int[1])[0]++);
    }

    private static void addWords(AnalyzedText text, Set<String> seen) {
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (WordShape.isWord(token.text())) {
                    seen.add(Spelling.key(token.text()));
                }
            }
        }
    }

    private void write(Path path) throws IOException {
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(path)) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                },
                StandardCharsets.UTF_8)) {
            out.write(
                    "# Counts over 74,728 arXiv titles and abstracts (metadata CC0), written by BackgroundRun of the tests:\n"
                            + "# mvn test-compile exec:java -Dexec.classpathScope=test"
                            + " -Dexec.mainClass=org.papergraph.extract.BackgroundRun -Dexec.args=\"INPUT.jsonl.gz OUTPUT.gz\"\n"
                            + "# papers; word key, papers; phrase key, papers, titles, papers where it stands alone\n");
            out.write(papers + "\n");
            for (Map.Entry<String, int[]> entry : new TreeMap<>(words).entrySet()) {
                if (entry.getValue()[0] >= FEWEST_PAPERS_OF_WORD) {
                    out.write(entry.getKey() + "\t" + entry.getValue()[0] + "\n");
                }
            }
            for (Map.Entry<String, int[]> entry : new TreeMap<>(phrases).entrySet()) {
                int[] counts = entry.getValue();
                if (counts[0] >= FEWEST_PAPERS && !entry.getKey().isEmpty()) {
                    out.write(entry.getKey() + "\t" + counts[0] + "\t" + counts[1] + "\t" + counts[2] + "\n");
                }
            }
        }
    }
}
