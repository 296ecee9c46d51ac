package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.papergraph.paper.Author;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;

class TaggedLinesTest {

    @Test
    void everyFieldOfRisIsRead() {
        PaperRecord paper = Collected.ofText("""
                TY  - JOUR
                AU  - Lee, Ann
                AU  - Ek, Bo
                TI  - On
                moss
                AB  - It grows.
                DA  - 2021/05/03/
                JO  - Letters
                DO  - 10.1000/AbC
                UR  - https://arxiv.org/abs/2105.00001v2
                KW  - moss
                KW  - growth
                ER  -
                """).papers.get(0);

        assertThat(paper.title()).isEqualTo("On moss");
        assertThat(paper.abstractText()).isEqualTo("It grows.");
        assertThat(paper.authors()).extracting(Author::name).containsExactly("Ann Lee", "Bo Ek");
        assertThat(paper.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(paper.ids()).extracting(PaperId::toString).containsExactly("arxiv:2105.00001", "doi:10.1000/abc");
        assertThat(paper.venue()).contains("Letters");
        assertThat(paper.categories()).containsExactly("moss", "growth");
    }

    @Test
    void aRecordThatDoesNotEndIsTold() {
        Collected collected =
                Collected.ofText("TY  - JOUR\nTI  - Moss\nTY  - JOUR\nTI  - Fern\nER  -\nTY  - JOUR\nTI  - Ru");

        assertThat(collected.titles()).containsExactly("Moss", "Fern");
        assertThat(collected.reasons()).containsExactly("6: a record that does not end (no ER)");
    }

    @Test
    void everyFieldOfMedlineIsRead() {
        PaperRecord paper = Collected.ofText("""
                PMID- 101
                DP  - 2021 May 3
                TI  - On
                      moss
                LID - 10.1000/AbC [doi]
                AB  - It grows.
                FAU - Lee, Ann
                AU  - Lee A
                AUID- ORCID: 0000-0002-1825-0097
                FAU - Ek, Bo
                JT  - Moss letters
                MH  - Bryophyta
                OT  - moss
                """).papers.get(0);

        assertThat(paper.id()).contains("101");
        assertThat(paper.doi()).contains("10.1000/abc");
        assertThat(paper.title()).isEqualTo("On moss");
        assertThat(paper.authors()).extracting(Author::name).containsExactly("Ann Lee", "Bo Ek");
        assertThat(paper.authors().get(0).id()).contains("orcid:0000-0002-1825-0097");
        assertThat(paper.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(paper.categories()).containsExactly("Bryophyta", "moss");
    }
}
