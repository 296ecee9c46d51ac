package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Analyzer;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

class HeadlineTest {

    private final Analyzer analyzer = new Analyzer();

    @Test
    void tagsTitleCaseAsRunningText() {
        AnalyzedText headline = headline("Learning Sparse Codes Improves Image Compression");
        assertThat(tag(headline, "Sparse")).isEqualTo("JJ");
        assertThat(tag(headline, "Compression")).isEqualTo("NN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A title in sentence case, with BERT",
                "Graph Networks for AlexNet: A Survey",
                "ALL CAPITALS IN A TITLE",
                "\u0130stanbul Street Scenes And Other Things",
            })
    void keepsTheWordsAndTheirPlaces(String title) {
        AnalyzedText headline = headline(title);
        assertThat(headline.text()).isEqualTo(title);
        for (Sentence sentence : headline.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(title.substring(token.start(), token.end())).isEqualTo(token.text());
            }
        }
    }

    @Test
    void leavesATitleInSentenceCaseAlone() {
        AnalyzedText title = analyzer.analyze("A survey of methods for sorting numbers");
        assertThat(Headline.of(title, analyzer)).isSameAs(title);
    }

    private AnalyzedText headline(String title) {
        return Headline.of(analyzer.analyze(title), analyzer);
    }

    private static String tag(AnalyzedText text, String word) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .tag();
    }
}
