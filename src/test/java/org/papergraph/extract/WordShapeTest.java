package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph",
                "k-means",
                "3D",
                "C++",
                "C#",
                "GPT-4",
                "TCP/IP",
                "O'Reilly",
                "6-DoF",
                "na\u00efve",
                "A\u00b2LC"
            })
    void acceptsWords(String text) {
        assertThat(WordShape.isWord(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "42",
                "3.5",
                "6.9B",
                "175B",
                "10x",
                "1-2.7x",
                "56times",
                "20-fold",
                "R\u00b2",
                "cm\u00b2",
                "ell_1",
                "R^n",
                "{n",
                "x=1",
                "mathbbR",
                "rightarrow",
                "beforex2014after",
                "scriptsizeWord",
                "-",
                "[12]",
                "a_b",
                "https://example.org",
                "<b>"
            })
    void rejectsSymbolsAmountsAndLatexRemains(String text) {
        assertThat(WordShape.isWord(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GAN", "LLMs", "YOLOv3", "ReLU", "CNN", "GPT-4", "AI"})
    void knowsShortForms(String text) {
        assertThat(WordShape.isShortForm(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Graph", "AlexNet", "network", "A", "TRANSFORMERS"})
    void knowsWhatIsNoShortForm(String text) {
        assertThat(WordShape.isShortForm(text)).isFalse();
    }
}
