package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.TellingWords.Word;

final class TellingWordsTest {

    @Test
    void rareWordsComeBeforeCommonOnes() {
        assertThat(texts("", "We propose a quaternion network for the task of protein folding"))
                .startsWith("quaternion", "folding", "protein")
                .containsSequence("network", "task", "propose");
    }

    @Test
    void whatStandsOftenComesFirst() {
        assertThat(texts("", "speech and vision, speech and text, speech again"))
                .startsWith("speech");
    }

    @Test
    void theTitleCountsThreeTimes() {
        assertThat(TellingWords.of("Protein folding", "We fold a protein."))
                .contains(new Word("protein", 4), new Word("folding", 3));
    }

    @Test
    void formsOfAWordAreOne() {
        assertThat(TellingWords.of("", "Proteins, proteins and one protein"))
                .contains(new Word("protein", 3))
                .doesNotContain(new Word("proteins", 2));
    }

    @Test
    void partsOfCompoundsAreWords() {
        assertThat(texts("", "graph-based (re-)ranking")).contains("graph", "based", "re", "ranking");
    }

    @Test
    void noMoreThanSixtyAndNoneTooLong() {
        String many = IntStream.range(0, 1000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        assertThat(texts(many, "x".repeat(41))).hasSize(60).doesNotContain("x".repeat(41));
    }

    @Test
    void nothingOfNothing() {
        assertThat(TellingWords.of("", " - ")).isEmpty();
    }

    private static List<String> texts(String title, String abstractText) {
        return TellingWords.of(title, abstractText).stream().map(Word::text).toList();
    }
}
