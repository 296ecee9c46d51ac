package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageEntriesTest {

    private static final String MOSS = "Moss grows slowly in cold climates. "
            + "We measure how slowly it does. ".repeat(12).strip();
    private static final String FERN = "Ferns unroll. "
            + "This work looks at the angle of each frond. ".repeat(10).strip();

    @Test
    void titlesAndAbstractsAlternate() {
        assertThat(entries("How Moss Grows", "", MOSS, "", "Ferns at an Angle", "", FERN))
                .containsExactly("How Moss Grows > " + MOSS, "Ferns at an Angle > " + FERN);
    }

    @Test
    void blankLinesAreNotNeeded() {
        assertThat(entries("How Moss Grows", MOSS, "Ferns at an Angle", FERN))
                .containsExactly("How Moss Grows > " + MOSS, "Ferns at an Angle > " + FERN);
    }

    @Test
    void aWrappedTitleIsOneTitle() {
        assertThat(entries("How Moss Grows in the Long", "and Cold Winters of the North", "", MOSS))
                .containsExactly("How Moss Grows in the Long and Cold Winters of the North > " + MOSS);
        assertThat(entries("How Moss Grows in the Long", "and Cold Winters of the North", MOSS))
                .containsExactly("How Moss Grows in the Long and Cold Winters of the North > " + MOSS);
    }

    @Test
    void aWrappedAbstractIsOneParagraph() {
        assertThat(entries(
                        "How Moss Grows",
                        "",
                        "Moss grows slowly in cold",
                        "climates. We measure how",
                        "slowly it does."))
                .containsExactly("How Moss Grows > Moss grows slowly in cold climates. We measure how slowly it does.");
    }

    @Test
    void paragraphsOfAnAbstractBelongTogether() {
        assertThat(entries(
                        "How Moss Grows", "", MOSS, "", FERN, "", "We close with a list of open questions.", "", MOSS))
                .containsExactly(
                        "How Moss Grows > " + MOSS + " " + FERN + " We close with a list of open questions. " + MOSS);
    }

    @Test
    void titlesWithoutAbstractAreTwoPapers() {
        assertThat(entries("How Moss Grows", "", "Ferns at an Angle", "", FERN, "", "Lichens"))
                .containsExactly("How Moss Grows > ", "Ferns at an Angle > " + FERN, "Lichens > ");
    }

    @Test
    void aShortAbstractIsOne() {
        assertThat(entries("How Moss Grows", "", "We find that moss grows slowly.", "", "Lichens", "", FERN))
                .containsExactly("How Moss Grows > We find that moss grows slowly.", "Lichens > " + FERN);
    }

    @Test
    void aShortAbstractWithoutFullStopIsOne() {
        String unfinished = "we find that moss grows slowly wherever the winters are long and the summers are short";
        assertThat(entries("How Moss Grows", "", unfinished, "", "Lichens", "", FERN))
                .containsExactly("How Moss Grows > " + unfinished, "Lichens > " + FERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does Moss Grow? A Long Answer to a Short Question",
                "How Powerful Are Ferns?",
                "Moss Is All You Need!",
                "Moss Is All You Need.",
                "Slow growth of moss in cold climates.",
                "wav2moss: learning from sounds of growing plants",
                "Moss vs. Ferns",
                "1001 Ferns",
                "Moss... and Ferns"
            })
    void aTitleBelowAnAbstractIsRecognised(String title) {
        assertThat(entries("How Moss Grows", "", MOSS, "", title, "", FERN))
                .containsExactly("How Moss Grows > " + MOSS, title + " > " + FERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code: https://example.org/moss",
                "The code is at github.com/example/moss",
                "- a data set of mosses",
                "(ii) a data set of ferns",
                "We also measure ferns. They grow faster.",
                "This is one sentence more."
            })
    void aShortPieceThatGoesOnWithAnAbstractIsNoTitle(String piece) {
        assertThat(entries("How Moss Grows", "", MOSS, "", piece, "", "Lichens", "", FERN))
                .containsExactly("How Moss Grows > " + MOSS + " " + piece, "Lichens > " + FERN);
    }

    @Test
    void theRestOfABrokenSentenceIsNoTitle() {
        String open = MOSS + " The rate is then given by the";
        assertThat(entries("How Moss Grows", "", open, "", "square of the height", "", "Lichens", "", FERN))
                .containsExactly("How Moss Grows > " + open + " square of the height", "Lichens > " + FERN);
    }

    @Test
    void aTitleInLowerCaseBelowAnUnfinishedAbstractIsRecognisedByItsAbstract() {
        assertThat(entries("How Moss Grows", "", MOSS + " See also", "", "moss.v2 Technical Report", "", FERN))
                .containsExactly("How Moss Grows > " + MOSS + " See also", "moss.v2 Technical Report > " + FERN);
    }

    @Test
    void anAbstractWithoutFullStopEndsBeforeACapitalisedTitle() {
        assertThat(entries("How Moss Grows", "", MOSS + " See https://example.org/moss", "", "Lichens", "", FERN))
                .containsExactly("How Moss Grows > " + MOSS + " See https://example.org/moss", "Lichens > " + FERN);
    }

    @Test
    void textBeforeTheFirstTitleIsAPaperWithoutTitle() {
        assertThat(entries(MOSS, "", "Lichens", "", FERN)).containsExactly(" > " + MOSS, "Lichens > " + FERN);
    }

    @Test
    void countersAndRulesAreLeftOut() {
        assertThat(entries("How Moss Grows", "", "128", "", MOSS, "", "-----", "", "Lichens", "", FERN))
                .containsExactly("How Moss Grows > " + MOSS, "Lichens > " + FERN);
    }

    @Test
    void nothingMakesNothing() {
        assertThat(entries()).isEmpty();
        assertThat(entries("", "")).isEmpty();
    }

    private static List<String> entries(String... lines) {
        List<PageLine> page = new ArrayList<>();
        for (String line : lines) {
            page.add(new PageLine(page.size() + 1L, line, false));
        }
        return PageEntries.of(page).stream()
                .map(entry -> entry.title() + " > " + entry.abstractText())
                .toList();
    }
}
