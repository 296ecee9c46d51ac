package org.papergraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class ExponentialTest {

    @Test
    void isTheExponentialFunctionToElevenDigits() {
        for (int i = 0; i <= 160_000; i++) {
            double x = -i / 10_000.0;
            assertThat(Exponential.of(x)).isCloseTo(StrictMath.exp(x), withinPercentage(1e-9));
        }
    }
}
