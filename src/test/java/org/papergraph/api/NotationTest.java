package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NotationTest {

    @Test
    void writesFloatingPointNumbersByTheFewestDigits() {
        assertThat(Notation.text(0.1)).isEqualTo("0.1");
        assertThat(Notation.text(1 / 3.0)).isEqualTo("0.3333333333333333");
        assertThat(Notation.text(Double.MIN_VALUE)).isEqualTo("4.9E-324");
        assertThat(Notation.text(List.of(0.5, 0.125e-6))).isEqualTo("[0.5,1.25E-7]");
    }

    @Test
    void writesDatesListsAndMapsSoThatOthersReadThem() {
        assertThat(Notation.text(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29");
        assertThat(Notation.text(List.of("a\"b", "c\nd"))).isEqualTo("[\"a\\\"b\",\"c\\nd\"]");
        assertThat(Notation.text(Map.of("n", 1L))).isEqualTo("{\"n\":1}");
        assertThat(Notation.text(null)).isNull();
    }

    @Property
    void anyNumberIsReadBackAsItWas(@ForAll double number) {
        assertThat(Double.parseDouble(String.valueOf(Notation.text(number)))).isEqualTo(number);
    }

    @Test
    void escapesAllButLettersDigitsDotsAndHyphens() {
        assertThat(Notation.escaped("1810.04805v2", '%')).isEqualTo("1810.04805v2");
        assertThat(Notation.escaped("a b/\u00e9\uD83D\uDE00_", '_')).isEqualTo("a_20b_2F_C3_A9_F0_9F_98_80_5F");
    }
}
