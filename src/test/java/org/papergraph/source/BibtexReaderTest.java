package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.paper.Author;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;

class BibtexReaderTest {

    @Test
    void everyFieldIsRead() {
        PaperRecord paper = only("""
                % a comment, with an address: ann@example.org
                @string{ml = "Moss Letters"}
                @article{Lee:2021;x,
                  title = {{On {DNA} of {\\'E}tude}},
                  author = {Lee, Ann and Bo Ek and {Moss Group, Inc.} and others},
                  journal = ml # ", new series",
                  date = {2021-05-03}, doi = {https://doi.org/10.1000/Ab\\_c},
                  eprint = {2105.00001v2}, archivePrefix = "arXiv",
                  keywords = {moss; growth}, abstract = {It grows.}, url = {\\url{https://example.org/p}}
                }
                """);

        assertThat(paper.origin().line()).isEqualTo(3);
        assertThat(paper.id()).isEmpty();
        assertThat(paper.title()).isEqualTo("On DNA of {\\'E}tude");
        assertThat(paper.authors()).extracting(Author::name).containsExactly("Ann Lee", "Bo Ek", "Moss Group, Inc.");
        assertThat(paper.venue()).contains("Moss Letters, new series");
        assertThat(paper.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(paper.doi()).contains("10.1000/ab_c");
        assertThat(paper.arxivId()).contains("2105.00001");
        assertThat(paper.version()).isEqualTo(2);
        assertThat(paper.categories()).containsExactly("moss", "growth");
        assertThat(paper.url()).contains("https://example.org/p");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {CORDIC} {II:} {A} New               | CORDIC II: A New
            {{Whole Title}}                      | Whole Title
            Uml{\\"a}uts and \\"{o}              | Uml{\\"a}uts and \\"{o}
            \\emph{Moss} in $a_{n}$ and {B}      | \\emph{Moss} in $a_{n}$ and B
            """)
    void bracesThatProtectCapitalsGoAndTexStays(String written, String title) {
        assertThat(only("@misc{a, title = {" + written + "}}").title()).isEqualTo(title);
    }

    @Test
    void aBrokenEntryCostsNoOther() {
        Collected collected = Collected.ofText("""
                @misc{a, title = {Moss}}
                @misc{b, title = {Fern
                @misc{c, title = {Lichen}}
                @misc{d, title Sedge}
                @misc{e, year = 2020}
                @misc{f
                  title = {Rush}}
                @misc(g, title = {Reed})
                """);

        assertThat(collected.titles()).containsExactly("Moss", "Lichen", "Rush", "Reed");
        assertThat(collected.reasons())
                .hasSize(3)
                .contains("2: an entry that is not closed", "5: neither title nor abstract")
                .anyMatch(reason -> reason.startsWith("4: not valid BibTeX: "));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8", "windows-1252", "ISO-8859-15"})
    void theEncodingIsReadFromTheHeader(String name) {
        String text = "% Encoding: " + name + "\n\n@misc{a, title = {Café 25°}}\n";

        assertThat(Collected.ofBytes(text.getBytes(Charset.forName(name))).titles())
                .containsExactly("Café 25°");
    }

    @Test
    void bytesThatAreNoUtf8CostTheirEntry() {
        String text = "@misc{a, title = {Café}}\n@misc{b, title = {Moss}}\n";
        Collected collected = Collected.ofBytes(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.reasons()).containsExactly("1: an entry with characters that can't be decoded");
    }

    @Test
    void anAtSignAtTheStartOfALineIsText() {
        PaperRecord paper = only("@misc{a, title = {Moss\n@home and\n@  {@}work}}\n");

        assertThat(paper.title()).isEqualTo("Moss @home and @ @work");
    }

    @ParameterizedTest
    @CsvSource({
        "https://aclanthology.org/1979.tc-1.2/, acl:1979.tc-1.2",
        "https://www.aclweb.org/anthology/P18-1001, acl:P18-1001",
        "http://aclweb.org/anthology/P/P18/P18-1001.pdf, acl:P18-1001"
    })
    void anAddressInTheAclAnthologyIsAnId(String url, String id) {
        assertThat(only("@inproceedings{a, title = \"Moss\", url = \"" + url + "\"}")
                        .ids())
                .extracting(PaperId::toString)
                .containsExactly(id);
    }

    @Test
    void anAddressElsewhereIsNoIdOfTheAclAnthology() {
        assertThat(only("@misc{a, title = {Moss}, url = {https://example.org/P18-1001}}")
                        .ids())
                .isEmpty();
    }

    @Test
    void aVolumeOfProceedingsIsNoPaper() {
        PaperRecord paper = only("""
                @proceedings{moss-2018-1, title = "Proceedings of the 5th Meeting on Moss", year = "2018"}
                @inproceedings{lee-2018, title = "Moss"}
                """);

        assertThat(paper.title()).isEqualTo("Moss");
        assertThat(Collected.ofText("@proceedings{a, title = {Proceedings}}").reasons())
                .containsExactly("0: a BibTeX file without papers");
    }

    @Test
    void aFileOfCommentsAloneIsTold() {
        assertThat(Collected.ofText("% Encoding: UTF-8\n@comment{x}\n").reasons())
                .containsExactly("0: a BibTeX file without papers");
    }

    private static PaperRecord only(String text) {
        Collected collected = Collected.ofText(text);
        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.papers).hasSize(1);
        return collected.papers.get(0);
    }
}
