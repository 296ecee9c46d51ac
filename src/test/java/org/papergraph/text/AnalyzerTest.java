package org.papergraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {

    private static final Path BULK = Path.of("../shared/eval/bulk/arxiv-75k.jsonl.gz");
    private static final Pattern ABSTRACT = Pattern.compile("\"abstract\": \"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    private static final Pattern PLAIN_CHUNK = Pattern.compile("(?<!\\S)[^\\s(){}\\[\\],;:+]+(?!\\S)");

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
        isAsByLibrary(text);
    }

    @Test
    void givesWhatTheLibraryGivesOnAbstracts() throws IOException {
        Assumptions.assumeTrue(Files.exists(BULK));
        for (String text : abstracts(300)) {
            isAsByLibrary(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "(LLMs), too; ( LLMs ) , too",
                "[see {Figs}]:; [ see { Figs } ] :",
                "By it (UWM). So (it!); By it ( UWM ) . So ( it ! )",
                "((a)); ( ( a ) )",
                ") ( ,; ) ( ,"
            })
    void bracketsAndPausesAroundAWordAreTokens(String text, String tokens) {
        assertThat(words(analyzer.analyze(text).sentences())).isEqualTo(List.of(tokens.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "We extend Weave++ in C++., We extend Weave++ in C++ .",
        "Warp-Tuning+ is Warp with 100 +, Warp-Tuning+ is Warp with 100 +"
    })
    void plusSignsBehindAWordBelongToIt(String text, String tokens) {
        assertThat(words(analyzer.analyze(text).sentences())).isEqualTo(List.of(tokens.split(" ")));
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

    /**
     * Sentences are the library's, so are the tags of the words, and so are the words wherever no bracket or pause stands
     * around them.
     */
    private void isAsByLibrary(String text) {
        TokenizerME tokenizer = new TokenizerME(Models.TOKENS);
        POSTaggerME tagger = new POSTaggerME(Models.TAGS, POSTagFormat.CUSTOM);
        List<Sentence> sentences = analyzer.analyze(text).sentences();
        List<Span> spans = Analyzer.withEndMarks(text, new SentenceDetectorME(Models.SENTENCES).sentPosDetect(text));
        assertThat(sentences)
                .as(text)
                .extracting(Sentence::start, Sentence::end)
                .containsExactly(spans.stream()
                        .map(span -> tuple(span.getStart(), span.getEnd()))
                        .toArray(Tuple[]::new));
        for (Sentence sentence : sentences) {
            List<String> words = words(List.of(sentence));
            assertThat(sentence.tokens())
                    .as(text)
                    .extracting(Token::tag)
                    .containsExactly(tagger.tag(words.toArray(String[]::new)));
            for (Matcher chunk = PLAIN_CHUNK.matcher(text).region(sentence.start(), sentence.end()); chunk.find(); ) {
                assertThat(sentence.tokens().stream()
                                .filter(token -> token.start() >= chunk.start() && token.end() <= chunk.end())
                                .map(Token::text))
                        .as(text)
                        .containsExactly(tokenizer.tokenize(chunk.group()));
            }
        }
    }

    private static List<String> words(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .toList();
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
