package org.papergraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {

    private static final Path BULK = Path.of("../shared/eval/bulk/arxiv-75k.jsonl.gz");
    private static final Pattern ABSTRACT = Pattern.compile("\"abstract\": \"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    private final Analyzer analyzer = new Analyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "word",
                "Graphs.",
                "We train it. It converges (e.g., in 10 steps), i.e. fast; costs don't grow by 3.5%.",
                "Dr. Li's over-parameterized networks can't overfit, cf. Fig. 3! Why? \"Noise\" isn't learned...",
                "a lower-cased , tokenised text ( as in some corpora ) keeps its spaces . it has two sentences .",
                "U.S. papers cite arXiv:1234.5678v2, https://example.org/a_b?c=d and x@y.org.",
                "Größe, naïve Bayes — and 𝒪(n log n) time 🙂 with α-divergence.",
                "No end at all and still a text",
                "? ! . ... . !",
            })
    void givesWhatTheLibraryGives(String text) {
        assertThat(analyzer.analyze(text).sentences()).isEqualTo(byLibrary(text));
    }

    @Test
    void givesWhatTheLibraryGivesOnAbstracts() throws IOException {
        Assumptions.assumeTrue(Files.exists(BULK));
        for (String text : abstracts(300)) {
            assertThat(analyzer.analyze(text).sentences()).as(text).isEqualTo(byLibrary(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It beats Loom-2.5-Large and Knit-7B by far.",
                "On the Weave3.0 dataset it wins.",
                "We build on pattern.ai without changes."
            })
    void endsNoSentenceInsideAWord(String text) {
        assertThat(analyzer.analyze(text).sentences()).hasSize(1);
    }

    @Test
    void doesNotDependOnWhatItSawBefore() {
        String text = "Graph neural networks generalise. They don't oversmooth.";
        AnalyzedText first = new Analyzer().analyze(text);
        for (int i = 0; i < 50_000; i++) {
            analyzer.analyze("word" + i);
        }
        assertThat(analyzer.analyze(text)).isEqualTo(first);
    }

    @Test
    void tokensCoverTheTextButForSpaces() {
        String text = "Let's see:\u00a0two   spaces, a tab\tand {braces}. New sentence";
        for (Sentence sentence : analyzer.analyze(text).sentences()) {
            int end = sentence.start();
            for (Token token : sentence.tokens()) {
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
                assertThat(text.substring(end, token.start())).matches("[\\s\u00a0]*");
                end = token.end();
            }
            assertThat(end).isEqualTo(sentence.end());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "a b ", "a. ", "- ", "word", "?! ", "\ud83d\ude00", " "})
    void copesWithEndlessText(String unit) {
        String text = unit.repeat(Math.max(1, 200_000 / unit.length()));
        List<Sentence> sentences = analyzer.analyze(text).sentences();
        assertThat(text.isBlank() || !sentences.isEmpty()).isTrue();
    }

    @Test
    void isFastOnAHugeWordAndOnAHugeSentence() {
        assertTimeout(Duration.ofSeconds(60), () -> {
            analyzer.analyze("q.".repeat(2_500_000));
            analyzer.analyze("unknown" + " words".repeat(100_000));
        });
    }

    private static List<Sentence> byLibrary(String text) {
        TokenizerME tokenizer = new TokenizerME(Models.TOKENS);
        POSTaggerME tagger = new POSTaggerME(Models.TAGS, POSTagFormat.CUSTOM);
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : Analyzer.withEndMarks(text, new SentenceDetectorME(Models.SENTENCES).sentPosDetect(text))) {
            Span[] positions = tokenizer.tokenizePos(text.substring(span.getStart(), span.getEnd()));
            String[] words = new String[positions.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = positions[i]
                        .getCoveredText(text.substring(span.getStart()))
                        .toString();
            }
            String[] tags = words.length == 0 ? words : tagger.tag(words);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < words.length; i++) {
                int start = span.getStart() + positions[i].getStart();
                tokens.add(new Token(start, start + words[i].length(), words[i], tags[i]));
            }
            sentences.add(new Sentence(span.getStart(), span.getEnd(), tokens));
        }
        return sentences;
    }

    private static List<String> abstracts(int limit) throws IOException {
        List<String> abstracts = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(BULK)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && abstracts.size() < limit; line = lines.readLine()) {
                Matcher matcher = ABSTRACT.matcher(line);
                if (matcher.find()) {
                    abstracts.add(matcher.group(1)
                            .replace("\\n", " ")
                            .replace("\\\"", "\"")
                            .replace("\\\\", "\\"));
                }
            }
        }
        return abstracts;
    }
}
