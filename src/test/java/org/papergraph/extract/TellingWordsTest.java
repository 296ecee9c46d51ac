package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TellingWordsTest {

    @Test
    void rareWordsComeBeforeCommonOnes() {
        assertThat(TellingWords.of("", "We propose a quaternion network for the task of protein folding"))
                .startsWith("quaternion", "folding", "protein")
                .containsSequence("network", "task");
    }

    @Test
    void whatStandsOftenComesFirst() {
        assertThat(TellingWords.of("", "speech and vision, speech and text, speech again"))
                .startsWith("speech");
    }

    @Test
    void aWordComesOnceMoreForEachTimeThatItStandsInTheText() {
        assertThat(TellingWords.of("", "Folding, protein folding")).containsExactly("folding", "protein", "folding");
    }

    @Test
    void theTitleCountsThreeTimes() {
        assertThat(TellingWords.of("Protein folding", "We fold a protein."))
                .startsWith("protein", "folding", "fold", "protein")
                .endsWith("protein", "folding", "protein")
                .filteredOn("folding"::equals)
                .hasSize(3);
    }

    @Test
    void moreThanEightTimesAreNoMore() {
        assertThat(TellingWords.of("", "protein ".repeat(1000))).hasSize(8).containsOnly("protein");
    }

    @Test
    void formsOfAWordAreOne() {
        assertThat(TellingWords.of("", "Proteins, proteins and one protein"))
                .contains("protein")
                .doesNotContain("proteins")
                .filteredOn("protein"::equals)
                .hasSize(3);
    }

    @Test
    void partsOfCompoundsAreWords() {
        assertThat(TellingWords.of("", "graph-based (re-)ranking")).contains("graph", "re", "ranking");
    }

    @Test
    void noMoreThanSixtyAndNoneTooLong() {
        String many = IntStream.range(0, 1000).mapToObj(i -> "word" + i).collect(Collectors.joining(" ", "", " "));

        assertThat(TellingWords.of("", many + "x".repeat(41))).hasSize(60).doesNotContain("x".repeat(41));
    }

    @Test
    void wordsOfAllSubjectsAreNone() {
        assertThat(TellingWords.of("Using the graph", "However, we propose their graphs"))
                .containsOnly("graph");
    }

    @Test
    void theQueryPassesOverTheSameWordsOfATextThatIsAskedFor() throws IOException {
        Matcher list = Pattern.compile("WITH \\[([^\\]]*)] AS common")
                .matcher(Files.readString(Path.of("cypher/read/related-papers.cypher")));
        assertThat(list.find()).isTrue();
        assertThat(list.group(1).split("\\W+"))
                .filteredOn(word -> !word.isEmpty())
                .containsExactlyInAnyOrderElementsOf(Lexicon.FUNCTION_WORDS);
    }

    @Test
    void nothingOfNothing() {
        assertThat(TellingWords.of("", " - ")).isEmpty();
    }
}
