package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Moss grows.                                                           | Moss grows.
            <p>Moss grows.</p><p>Fern does not.</p>                               | Moss grows. Fern does not.
            <jats:p>H<jats:sub>2</jats:sub>O and CO<sub>2</sub></jats:p>          | H2O and CO2
            <jats:title>Abstract</jats:title><jats:p>Moss.</jats:p>               | Moss.
            <jats:title>Results.</jats:title><jats:p>Moss.</jats:p>               | Results. Moss.
            x < y and y > z                                                       | x < y and y > z
            if x<y and <i>z</i> is p<0.05 &amp; more                              | if x<y and z is p<0.05 & more
            AT&T and R&amp;D                                                      | AT&T and R&D
            <table><tr><td>moss</td><td>fern</td></tr></table><blockquote>reed</blockquote>rush | moss fern reed rush
            <figure><img src="m.png"/><figcaption>Moss.</figcaption></figure><pre>x</pre> | Moss. x
            <p>x&lt;sub and y                                                     | x<sub and y
            a<br/>b                                                               | a b
            <jats:alternatives><jats:tex-math>$x^2$</jats:tex-math><mml:math><mml:mi>x</mml:mi></mml:math></jats:alternatives> | $x^2$
            <tex-math>\\documentclass{a}\\begin{document}$$x$$\\end{document}</tex-math> | $$x$$
            """)
    void tagsGoAndTextStays(String markup, String text) {
        assertThat(Markup.plain(markup)).isEqualTo(text);
    }

    @Test
    void anyLengthAndDepthIsReadInTime() {
        assertThat(Markup.plain("<p>".repeat(60_000) + "moss")).isEqualTo("moss");
        assertThat(Markup.plain("<b>".repeat(2_000_000) + "moss")).isEqualTo("moss");
        assertThat(Markup.plain("<p>moss" + "<p ".repeat(60_000))).startsWith("moss");
        assertThat(Markup.plain("<b a=".repeat(1_000_000))).startsWith("<b a=");
        assertThat(Markup.plain(("<a " + "=".repeat(1000)).repeat(8_000))).startsWith("<a =");
        assertThat(Markup.plain(("<a " + " ".repeat(1000)).repeat(8_000))).startsWith("<a <a");
        assertThat(Markup.plain("<b href=\"x\" class='y'>moss</b >")).isEqualTo("moss");
    }
}
