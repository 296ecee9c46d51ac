package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongFormTest {

    @ParameterizedTest
    @CsvSource({
        "bound (-)-[125I]-veradolol, 125I]-veradolol, 6",
        "bound [3H]veradolol, veradolol, 6",
        "gave 17 beta-tanolol, beta-tanolol, 5",
        "of 17 beta tests, beta tests, 6",
        "a (dense) net, net, 10",
        "an (IL) and net, IL) and net, 4"
    })
    void beginsWhereItsChemicalNameDoes(String text, String found, int start) {
        assertThat(LongForm.start(text, text.indexOf(found), text.length())).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "D-Rib, D-Ribosamine, true",
        "GD, gradient descent, true",
        "GD, GD descent, false",
        "IL-6, IL-6 receptor, false",
        "GD, gradient (descent, false",
        "norm, normal, false",
        "GD, gradient = descent, false",
        "GD, gradient descent-, false",
        "GD, http://gradient descent, false"
    })
    void isPlausibleIfItSaysMoreThanTheShortForm(String shortForm, String longForm, boolean plausible) {
        assertThat(LongForm.isPlausible(shortForm, longForm)).isEqualTo(plausible);
    }
}
