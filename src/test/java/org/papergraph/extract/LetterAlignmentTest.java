package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.extract.LetterAlignment.Match;

class LetterAlignmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we fit a support vector machine      | SVM    | support vector machine
            a mixture of weavers                 | MoW    | mixture of weavers
            deep long short-term memory          | LSTM   | long short-term memory
            some large language models           | LLMs   | large language models
            the α-weighted loss                  | AWL    | α-weighted loss
            with 1,2-dimethyl acetate            | DMA    | 1,2-dimethyl acetate
            Café Noir Search                     | CNS    | Café Noir Search
            an image-to-image model              | I2I    | image-to-image model
            """)
    void findsTheLongFormThatEndsInAText(String text, String shortForm, String longForm) {
        Match best = LetterAlignment.endingAt(text, 0, text.length(), shortForm).get(0);
        assertThat(text.substring(best.start(), best.end())).isEqualTo(longForm);
    }

    @Test
    void costsNothingWhereEveryLetterOpensAWord() {
        String text = "stochastic gradient descent";
        assertThat(LetterAlignment.endingAt(text, 0, text.length(), "SGD")
                        .get(0)
                        .cost())
                .isZero();
    }

    @Test
    void costsMoreTheMoreIsLeftOut() {
        double plain = cost("gradient descent", "GD");
        double functionWord = cost("gradient of descent", "GD");
        double word = cost("gradient steep descent", "GD");
        double inside = cost("gradlier", "GD");
        assertThat(List.of(plain, functionWord, inside, word)).isSorted();
        assertThat(plain).isLessThan(functionWord);
    }

    @Test
    void findsNothingWhereALetterIsMissing() {
        assertThat(LetterAlignment.endingAt("gradient descent", 0, 16, "GX")).isEmpty();
        assertThat(LetterAlignment.endingAt("", 0, 0, "GD")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nitrogen dioxide       | NO2
            inositol trisphosphate | IP3
            oestriol               | E3
            ovariectomy            | OVX
            two-way street         | 2WS
            """)
    void letsADigitStandForANumberAndXForASurgery(String text, String shortForm) {
        assertThat(LetterAlignment.endingAt(text, 0, text.length(), shortForm)).isNotEmpty();
        assertThat(cost(text, shortForm)).isLessThan(2);
    }

    @Test
    void passesOverLocantsAndGreekLettersOfACompoundCheaply() {
        assertThat(cost("4-beta-methyl ether", "ME")).isLessThan(cost("4-thio-methyl ether", "ME"));
    }

    @Test
    void doesNotEndALongFormInAFunctionWord() {
        assertThat(LetterAlignment.endingAt("gradient descent of", 0, 19, "GD")).isEmpty();
    }

    @Test
    void stopsBehindTheLastLetterWhereTheEndIsOpen() {
        String text = "Dynamic Memory Routing for Agents";
        Match open =
                LetterAlignment.startingAt(text, 0, text.length(), "DMR", false).get(0);
        assertThat(text.substring(open.start(), open.end())).isEqualTo("Dynamic Memory Routing");
        Match whole =
                LetterAlignment.startingAt(text, 0, text.length(), "DMR", true).get(0);
        assertThat(whole.cost()).isGreaterThan(open.cost());
    }

    private static double cost(String text, String shortForm) {
        return LetterAlignment.endingAt(text, 0, text.length(), shortForm)
                .get(0)
                .cost();
    }
}
