package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.text.AnalyzedText;

class OwnNameTest {

    @ParameterizedTest
    @CsvSource({
        "Loom: A Benchmark for Weaving, Loom, true",
        "Loom: Evaluating Weavers, Loom, true",
        "Loom-QA: An Annotated Corpus of Cloth, Loom-QA, true",
        "Loom: A Faster Way to Weave, Loom, false"
    })
    void isWhatStandsBeforeTheColon(String title, String name, boolean data) {
        assertThat(OwnName.of(text(title))).contains(new OwnName(name, data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Weaving with Looms", ": A Benchmark", "Loom:"})
    void isMissingWithoutOne(String title) {
        assertThat(OwnName.of(text(title))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LoomNet, true",
        "Weave++, false",
        "WEAVE++, true",
        "3D-Loom, true",
        "Loom-R1, true",
        "Position, false",
        "Deep Looms, false",
        "A^2LC, false"
    })
    void isAWordThatIsMadeAsNamesAre(String name, boolean word) {
        assertThat(new OwnName(name, false).isWord()).isEqualTo(word);
    }

    private static AnalyzedText text(String title) {
        return new AnalyzedText(title, List.of());
    }
}
