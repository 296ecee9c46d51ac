package org.papergraph.extract;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
 * (gzip) with title and abstract, output. The same input and lists of words give the same bytes. Which words are verbs is
 * read from the counts at hand, so these come from a second run where the first changed them. A gerund that may be the verb
 * of its sentence (<i>processing images</i>) says nothing for its phrase and is not counted.
 */
final class BackgroundRun {

    private static final int FEWEST_PAPERS = 4;
    private static final int FEWEST_PAPERS_OF_WORD = 4;

    private static final Set<String> NOMINAL =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "FW", "CD", "VBN", "VBG");

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
        for (Phrase phrase : PhraseFinder.find(title, body, new Places(List.of()))) {
            if (phrase.soft() && phrase.first().tag().equals("VBG")) {
                continue;
            }
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
        countWords(title, body);
    }

    private void countWords(AnalyzedText title, AnalyzedText body) {
        Set<String> seen = new HashSet<>();
        Set<String> nominal = new HashSet<>();
        addWords(title, seen, nominal);
        seen.forEach(key -> words.computeIfAbsent(key, k -> new int[3])[1]++);
        addWords(body, seen, nominal);
        seen.forEach(key -> words.computeIfAbsent(key, k -> new int[3])[0]++);
        nominal.forEach(key -> words.computeIfAbsent(key, k -> new int[3])[2]++);
    }

    private static void addWords(AnalyzedText text, Set<String> seen, Set<String> nominal) {
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (WordShape.isWord(token.text())) {
                    String key = Spelling.key(token.text());
                    seen.add(key);
                    if (NOMINAL.contains(token.tag())) {
                        nominal.add(key);
                    }
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
                            + " -Dmain.class=org.papergraph.extract.BackgroundRun -Dexec.args=\"INPUT.jsonl.gz OUTPUT.gz\"\n"
                            + "# Of a word key: papers, titles, papers where it is a noun, an adjective or a participle.\n"
                            + "# Of a phrase key: papers, titles, papers where it stands outside of longer phrases.\n");
            out.write("papers " + papers + "\nwords\n");
            write(words, FEWEST_PAPERS_OF_WORD, out);
            out.write("phrases\n");
            write(phrases, FEWEST_PAPERS, out);
        }
    }

    private static void write(Map<String, int[]> frequencies, int fewest, Writer out) throws IOException {
        for (Map.Entry<String, int[]> entry : new TreeMap<>(frequencies).entrySet()) {
            int[] counts = entry.getValue();
            if (counts[0] >= fewest && !entry.getKey().isEmpty()) {
                out.write(entry.getKey() + "\t" + counts[0] + "\t" + counts[1] + "\t" + counts[2] + "\n");
            }
        }
    }
}
