package org.papergraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the figures of {@code expected-figures.tsv}, on the labelled sets that are at hand. */
class ExtractionQualityTest {

    private static final double TOLERANCE = 0.01;

    @TestFactory
    Stream<DynamicTest> everySetComesOutAsExpected() {
        Map<String, Double> expected = ExpectedFigures.read();
        return LabelledSet.present().stream()
                .filter(set -> expected.keySet().stream().anyMatch(key -> key.startsWith(set.name() + "\t")))
                .map(set -> DynamicTest.dynamicTest(
                        set.name(), () -> check(Evaluation.of(set, ExpectedFigures.SAMPLE), expected)));
    }

    @Test
    void everySetThatIsPresentHasExpectedFigures() {
        Map<String, Double> expected = ExpectedFigures.read();
        assumeThat(LabelledSet.present()).isNotEmpty();
        assumeThat(expected).isNotEmpty();

        assertThat(expected.keySet().stream().map(key -> key.substring(0, key.indexOf('\t'))))
                .containsAll(
                        LabelledSet.present().stream().map(LabelledSet::name).toList());
    }

    private static void check(Evaluation evaluation, Map<String, Double> expected) {
        assertThat(evaluation.figures()).allSatisfy(figure -> assertThat(figure.value())
                .as(figure.measure())
                .isCloseTo(
                        expected.getOrDefault(ExpectedFigures.key(evaluation, figure), Double.NaN), within(TOLERANCE)));
    }
}
