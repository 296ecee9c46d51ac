package org.papergraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.PapergraphException;

class TextEmbedderTest {

    private static final String BERT = "We introduce a language representation model, pre-trained on unlabeled text.";

    private final TextEmbedder embedder = TextEmbedder.standard();

    @ParameterizedTest
    @ValueSource(strings = {BERT, "", "x", "???", "\uFFFD", "语言模型", "\uD83D\uDE80"})
    void givesEveryTextAVectorOfLengthOne(String text) {
        float[] vector = embedder.embed("", text);
        assertThat(vector).hasSize(embedder.dimension());
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-6));
    }

    @Test
    void givesTheSameTextTheSameVectorWhateverElseIsComputedMeanwhile() {
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(i -> BERT.repeat(1 + i % 5) + " Number " + i + ".")
                .toList();
        List<float[]> alone =
                texts.stream().map(text -> embedder.embed("Title", text)).toList();
        List<float[]> together = texts.parallelStream()
                .map(text -> TextEmbedder.standard().embed("Title", text))
                .toList();
        assertThat(together.toArray()).isEqualTo(alone.toArray());
    }

    @Test
    void findsLikeMeaningInOtherWords() {
        float[] text = embedder.embed("Training deep networks faster", "");
        float[] like = embedder.embed("Speeding up the optimization of neural nets", "");
        float[] unlike = embedder.embed("A history of tea in China", "");
        assertThat(cosine(text, like)).isGreaterThan(0.5).isGreaterThan(cosine(text, unlike) + 0.3);
    }

    @Test
    void bearsATextOfAnyLength() {
        assertThat(embedder.embed("Title", BERT.repeat(20_000))).hasSize(embedder.dimension());
        assertThat(embedder.embed("a".repeat(1_000_000), "")).hasSize(embedder.dimension());
    }

    @Test
    void saysInOneLineThatTheModelIsNotOnTheClassPath() throws IOException, ReflectiveOperationException {
        URL classes = TextEmbedder.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader bare = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Method standard = bare.loadClass(TextEmbedder.class.getName()).getMethod("standard");
            for (int again = 0; again < 2; again++) {
                assertThatThrownBy(() -> standard.invoke(null))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .hasMessageStartingWith("the embedding model is not on the class path; ")
                        .hasMessageNotContaining("\n")
                        .satisfies(failure -> assertThat(
                                        failure.getClass().getSuperclass().getName())
                                .isEqualTo(PapergraphException.class.getName()));
            }
        }
    }

    private static double cosine(float[] a, float[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> (double) a[i] * b[i])
                .sum();
    }
}
