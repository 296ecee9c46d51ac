package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Field;
import org.papergraph.text.Analyzer;
import org.papergraph.text.Token;

class TopicalityTest {

    private final Analyzer analyzer = new Analyzer();

    @ParameterizedTest
    @ValueSource(strings = {"graph coloring", "neural machine translation", "protein folding", "zebrafish juggling"})
    void knowsTopicsByTitles(String text) {
        assertThat(Topicality.isTopic(phrase(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"insufficient details", "remaining instances", "previously unseen numbers"})
    void knowsTalkByItsAbsenceFromTitles(String text) {
        assertThat(Topicality.isTopic(phrase(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"training", "networks", "layers", "learning", "accuracy"})
    void knowsBroadWords(String text) {
        assertThat(Topicality.isBroad(phrase(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"robustness", "interpretability", "generalization", "hallucination", "pruning", "LLM"})
    void knowsWordsThatAreTermsByThemselves(String text) {
        assertThat(Topicality.isBroad(phrase(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"structured approaches", "robust approaches"})
    void knowsVaguePhrases(String text) {
        assertThat(Topicality.isVague(phrase(text))).isTrue();
    }

    private Phrase phrase(String text) {
        List<Token> tokens = analyzer.analyze(text).sentences().get(0).tokens();
        return Phrase.of(Field.ABSTRACT, text, tokens, WordForm.of(tokens), 0, false, false);
    }
}
