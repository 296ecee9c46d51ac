package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    private final List<Integer> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 100, 12_345_678_901L})
    void tellsEachPercentOnceAndInOrder(long steps) {
        Percent percent = new Percent(steps, told::add);
        for (int i = 0; i < 9; i++) {
            percent.done(steps / 9 + 1);
        }
        assertThat(told)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void tellsNoMoreThanIsDone() {
        Percent percent = new Percent(1_000, told::add);
        percent.done(9);
        assertThat(told).isEmpty();
        percent.done(11);
        assertThat(told).containsExactly(1, 2);
    }
}
