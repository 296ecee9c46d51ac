package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.paper.Author;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

class TableReaderTest {

    @Test
    void everyColumnIsRead() {
        PaperRecord paper = Collected.ofText("""
                id,Title,Abstract,Authors,published,doi,arxiv_id,url,venue,keywords,rest
                p7,"On ""moss""\","It
                grows.","Ann Lee, Bo Ek",2021-05-03,10.1000/AbC,2105.00001v2,https://example.org,Letters,moss;growth,x
                """).papers.get(0);

        assertThat(paper.origin().line()).isEqualTo(2);
        assertThat(paper.id()).contains("p7");
        assertThat(paper.title()).isEqualTo("On \"moss\"");
        assertThat(paper.abstractText()).isEqualTo("It\ngrows.");
        assertThat(paper.authors()).extracting(Author::name).containsExactly("Ann Lee", "Bo Ek");
        assertThat(paper.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(paper.doi()).contains("10.1000/abc");
        assertThat(paper.arxivId()).contains("2105.00001");
        assertThat(paper.venue()).contains("Letters");
        assertThat(paper.categories()).containsExactly("moss", "growth");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Authors","Author full names","Title","Year","Source title","DOI"  | "Lee A.","Lee, Ann (57200000001); Ek, Bo (57200000002)","Moss",2020,"Letters","10.1000/a"
            Author Full Names;Article Title;Source Title;Publication Year;DOI  | Lee, Ann;Moss;Letters;2020;10.1000/a
            """)
    void exportsOfCitationIndexesAreRead(String header, String row) {
        PaperRecord paper = Collected.ofText(header + "\n" + row + "\n").papers.get(0);

        assertThat(paper.title()).isEqualTo("Moss");
        assertThat(paper.venue()).contains("Letters");
        assertThat(paper.year()).contains(2020);
        assertThat(paper.doi()).contains("10.1000/a");
        assertThat(paper.authors().get(0).name()).isEqualTo("Ann Lee");
    }

    @Test
    void fieldTagsOfWebOfScienceNameColumns() {
        Collected collected = Collected.ofText("""
                PT\tAU\tAF\tTI\tSO\tDE\tID\tAB\tCR\tDI\tPY\tUT\tPM
                J\tLee, A; Ek, B\tLee, Ann; Ek, Bo\tMoss; a tale\tLETTERS\tmoss; fern\tBRYUM\tIt grows.\tFern F, 2001, FERNS, DOI 10.1000/Fern; Kelp K, 2003, ARXIV\t10.1000/a\t2020\tWOS:1\t101\t
                J\tFox, C\t\tReed\tLETTERS\t\tBRYUM\t\t\t\t2021\tWOS:2\t
                """);

        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.titles()).containsExactly("Moss; a tale", "Reed");
        PaperRecord moss = collected.papers.get(0);
        assertThat(moss.source()).isEqualTo(Source.WEB_OF_SCIENCE);
        assertThat(moss.id()).contains("WOS:1");
        assertThat(moss.ids()).extracting(PaperId::toString).containsExactly("doi:10.1000/a", "pmid:101");
        assertThat(moss.authors()).extracting(Author::name).containsExactly("Ann Lee", "Bo Ek");
        assertThat(moss.abstractText()).isEqualTo("It grows.");
        assertThat(moss.venue()).contains("LETTERS");
        assertThat(moss.year()).contains(2020);
        assertThat(moss.categories()).containsExactly("moss", "fern", "BRYUM");
        assertThat(moss.cites()).extracting(PaperId::toString).containsExactly("doi:10.1000/fern");
        assertThat(collected.papers.get(1).authors()).extracting(Author::name).containsExactly("C Fox");
    }

    @Test
    void aTableOfMetalsIsNone() {
        assertThat(TableColumns.isHeader(List.of("sample", "Pt", "Ti"))).isFalse();
        assertThat(TableColumns.isHeader(List.of("PT", "TI", "PY"))).isTrue();
    }

    @Test
    void theSameNamesAreNoFieldTagsElsewhere() {
        PaperRecord paper = Collected.ofText("id,title,so,de\n7,Moss,and so on,Moos\n")
                .papers
                .get(0);

        assertThat(paper.id()).contains("7");
        assertThat(paper.venue()).isEmpty();
        assertThat(paper.categories()).isEmpty();
    }

    @Test
    void aBrokenRowCostsNoOther() {
        Collected collected = Collected.ofText("""
                id,title
                1,Moss
                2,Fern,3
                4
                5,"never closed
                6,Lichen

                7,"Rush"
                8,
                9,Reed
                """);

        assertThat(collected.titles()).containsExactly("Moss", "Lichen", "Rush", "Reed");
        assertThat(collected.reasons())
                .hasSize(4)
                .contains(
                        "3: a row of 3 fields below a header of 2",
                        "4: a row of 1 fields below a header of 2",
                        "9: neither title nor abstract")
                .anyMatch(reason -> reason.startsWith("5: not a valid row: "));
    }

    @Test
    void utf16IsRead() {
        assertThat(Collected.ofBytes("title\tyear\nCafé\t2020\n".getBytes(StandardCharsets.UTF_16))
                        .titles())
                .containsExactly("Café");
    }

    @Test
    void aTableWithoutRowsIsTold() {
        assertThat(Collected.ofText("id,title\n").reasons()).containsExactly("0: a table without rows");
    }

    @Test
    void aTableOfOtherThingsIsNone() {
        assertThat(Collected.ofText("name,size\nmoss,3\n").reasons())
                .containsExactly("0: an unknown format: none of those that papergraph formats lists");
    }
}
