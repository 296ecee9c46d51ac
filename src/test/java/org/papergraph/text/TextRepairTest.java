package org.papergraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A clean text, with  two spaces - and a dash \u2013 kept.",
                "tokenised text ( with brackets ) and ` odd ' quotes",
                "See https://example.org/~user/a_b%20c?x={y} for code.",
                "costs $5 and $6, about ~10% or 1.6~3.6 points",
                "the set {0, 1} and {a} in S = {x_1, x_2}",
                "an emoji \ud83d\ude80 and \ud835\udcaa(n) stay, \u03b1-divergence too",
                "f''(x) is a second derivative",
                "categories such as (S\\NP) and V \\ L",
                "family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            })
    void leavesCleanTextAlone(String text) {
        assertThat(TextRepair.repair(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\em novel} idea|novel idea",
                "an \\emph{emphasised} word|an emphasised word",
                "\\textbf{\\textit{nested}} faces|nested faces",
                "50\\% of R\\&D in a\\_b \\#1|50% of R&D in a_b #1",
                "Erd\\H{o}s, G\\\"odel and Poincar\\'e|Erd\u0151s, G\u00f6del and Poincar\u00e9",
                "Schr\\\"{o}dinger, na{\\\"\\i}ve, Garc{\\'\\i}a|Schr\u00f6dinger, na\u00efve, Garc\u00eda",
                "Stra\\ss{}e|Stra\u00dfe",
                "in Fig.~3 and Table~2|in Fig. 3 and Table 2",
                "at~https://example.org/~me|at https://example.org/~me",
                "a ``quoted'' word|a \"quoted\" word",
                "an $\\alpha$-mixture of $k$ parts|an \u03b1-mixture of k parts",
                "$\\epsilon$-greedy|\u03b5-greedy",
                "see \\href{https://example.org/x}{our code}|see our code https://example.org/x",
                "as shown~\\cite{knuth84}.|as shown.",
                "{BERT}-like models|BERT-like models",
                "a {\\bf bold} claim|a bold claim",
                "20$\\times$ faster|20\u00d7 faster",
                "$330\\times$ faster than prior art|330\u00d7 faster than prior art",
                "tiles of 64$\\times$64 pixels|tiles of 64\u00d764 pixels",
                "some $\\sim$21M pairs|some ~21M pairs",
                "$\\rho\\ge1$ holds|\u03c1\u22651 holds",
                "costs $5 and $6 for $n$ items|costs $5 and $6 for n items",
                "A$^2$LC and MT$^{3}$|A\u00b2LC and MT\u00b3",
                "WEAVER^2: R^2 of O(n^{4})|WEAVER\u00b2: R\u00b2 of O(n\u2074)",
                "10^2, x^12, k^2.5 and n^{-1}|10^2, x^12, k^2.5 and n^{-1}",
                "our \\method wins|our method wins",
                "patches, e.g.\\ crops, vs.\\ pixels|patches, e.g. crops, vs. pixels",
                "our \\method\\ wins|our method wins",
                "one line \\\\ \\textbf{another}|one line another",
                "\\\"Looms\\\" and \\\"All of Them\\\".|\"Looms\" and \"All of Them\".",
                "don\\'t read the model\\'s weavers\\' notes|don't read the model's weavers' notes",
                "Pozna\\'n and \\\"Uber|Pozna\u0144 and \u00dcber",
            })
    void repairsLatex(String raw, String repaired) {
        assertThat(TextRepair.repair(raw).replace("  ", " ")).isEqualTo(repaired);
    }

    @Test
    void replacesEverySpaceAndControlCharacterByOneSpace() {
        assertThat(TextRepair.repair("a\r\nb\tc\u00a0d\u2003e\u0000f\u2028g")).isEqualTo("a  b c d e f g");
    }

    @Test
    void removesWhatCannotBeSeen() {
        assertThat(TextRepair.repair("\ufeffzero\u200bwidth and soft\u00adhyphen"))
                .isEqualTo("zerowidth and softhyphen");
    }

    @Test
    void spellsOutLigaturesAndUnicodeHyphens() {
        assertThat(TextRepair.repair("e\ufb03cient \ufb01ne\u2010tuning, non\u2011linear"))
                .isEqualTo("efficient fine-tuning, non-linear");
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertThat(TextRepair.repair("a\ud83db\ude80")).isEqualTo("a\ufffdb\ufffd");
    }

    @Property(tries = 2000)
    void changesNothingTheSecondTime(@ForAll String raw) {
        String repaired = TextRepair.repair(raw);
        assertThat(TextRepair.repair(repaired)).isEqualTo(repaired);
    }

    @Property(tries = 3000)
    void changesNothingTheSecondTimeInLatex(@ForAll("latex") List<String> parts) {
        String repaired = TextRepair.repair(String.join("", parts));
        assertThat(TextRepair.repair(repaired)).isEqualTo(repaired);
    }

    @Provide
    Arbitrary<List<String>> latex() {
        return Arbitraries.of(
                        "\\",
                        "{",
                        "}",
                        "$",
                        "~",
                        "``",
                        "''",
                        "\\em ",
                        "\\emph{",
                        "\\'e",
                        "\\\"",
                        "i",
                        "a",
                        "B",
                        " ",
                        "1",
                        "_",
                        "^",
                        "\\alpha",
                        "\\%",
                        "\\$",
                        "\\{",
                        "https://x.org/~a",
                        "\\href{",
                        "}{",
                        "\\sim",
                        "\\cite{")
                .list()
                .ofMaxSize(25);
    }
}
