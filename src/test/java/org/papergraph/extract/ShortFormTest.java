package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"GD", "LLMs", "LoRA", "seq2seq", "3DGS", "IL-10", "R&D", "K(A)", "i.i.d", "CTG 2.0"})
    void hasTheShapeOfOne(String text) {
        assertThat(ShortForm.fits(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "12",
                "2.5",
                "ii",
                "III",
                "left",
                "Figure",
                "e.g.",
                "10 MB",
                "n = 12",
                "also see the appendix",
                "(a",
                "abcdefghijklmnopqrstu",
                "--",
                "and"
            })
    void doesNotHaveIt(String text) {
        assertThat(ShortForm.fits(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GD, true", "LoRA, true", "T5, true", "seq, false", "Adam, false", "GD and, false"})
    void isTellingWithTwoCapitalsOrACapitalAndADigit(String text, boolean telling) {
        assertThat(ShortForm.isTelling(text)).isEqualTo(telling);
    }

    @ParameterizedTest
    @CsvSource({"LLMs, llm", "GD, gd", "R&D, rd", "IL-10, il10", "bus, bus", "CNN's, cnn"})
    void comparesByLettersWithoutThePlural(String text, String letters) {
        assertThat(ShortForm.lettersOf(text)).isEqualTo(letters);
    }

    @Test
    void asksMoreOfShorterAndLowerCaseForms() {
        assertThat(ShortForm.believed("GD")).isLessThan(ShortForm.believed("SGD"));
        assertThat(ShortForm.believed("SGD")).isLessThan(ShortForm.believed("ASGD"));
        assertThat(ShortForm.believed("sgd")).isLessThan(ShortForm.believed("SGD"));
    }

    @Test
    void takesAPlainCapitalForALetter() {
        assertThat(ShortForm.isLetter("K")).isTrue();
        assertThat(ShortForm.isLetter("A")).isFalse();
        assertThat(ShortForm.isLetter("k")).isFalse();
    }
}
