package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.extract.DatasetNames.Kind;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

class DatasetNamesTest {

    @ParameterizedTest
    @CsvSource({
        "CIFAR-10, 1, CERTAIN",
        "CIFAR - 1 0, 4, CERTAIN",
        "Cifar10, 1, CERTAIN",
        "cifar10, 1, CERTAIN",
        "MS COCO images, 2, CERTAIN",
        "Penn Treebank sections, 2, CERTAIN",
        "Tiny ImageNet, 2, CERTAIN",
        "Natural Questions, 2, CERTAIN",
        "Scene Flow, 2, PLAIN",
        "PROTEINS, 1, CERTAIN",
        "RACE, 1, SHORT",
        "MATH, 1, PLAIN"
    })
    void findsTheLongestListedNameHoweverItsMarksAreSet(String text, int words, Kind kind) {
        assertThat(DatasetNames.longestAt(words(text), 0)).contains(new DatasetNames.Found(words, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "race",
                "Race",
                "math",
                "Math",
                "drop",
                "Quality",
                "the",
                "structured 3D",
                "coco",
                "proteins",
                "Proteins",
                "Simple questions",
                "Natural questions",
                "Flying chairs"
            })
    void doesNotTakePlainWordsForNames(String text) {
        assertThat(DatasetNames.longestAt(words(text), 0)).isEmpty();
    }

    @Test
    void tellsOtherThingsThatHaveNames() {
        assertThat(List.of("BERT", "BLEU", "NeurIPS", "Stable Diffusion", "PyTorch"))
                .allMatch(DatasetNames::isOther);
        assertThat(List.of("ImageNet", "SQuAD", "GSM8K")).noneMatch(DatasetNames::isOther);
    }

    @Test
    void tellsLanguagesAloneAndJoined() {
        assertThat(List.of("English", "Chinese-English", "English/Hindi")).allMatch(DatasetNames::isLanguage);
        assertThat(List.of("WMT14 English-German", "English-X", "-")).noneMatch(DatasetNames::isLanguage);
    }

    @Test
    void listsNoNameTwiceAsDatasetAndAsSomethingElse() {
        assertThat(DatasetNames.isListed("ImageNet")).isTrue();
        assertThat(DatasetNames.isListed("ResNet")).isFalse();
        assertThat(DatasetNames.isListed("MATH")).as("needs other evidence").isFalse();
    }

    private static Words words(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : List.of(text.split(" ", -1))) {
            tokens.add(new Token(at, at + word.length(), word, "NNP"));
            at += word.length() + 1;
        }
        return new Words(new Sentence(0, text.length(), tokens));
    }
}
