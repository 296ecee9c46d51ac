package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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

    @Test
    void everyFieldOfWebOfScienceIsRead() {
        PaperRecord paper = Collected.ofText("""
                FN Clarivate Analytics Web of Science
                VR 1.0
                PT J
                AU Lee, A
                   Ek, B
                AF Lee, Ann
                   Ek, Bo
                TI On
                   moss
                SO LETTERS ON MOSS
                DE moss; growth
                   of moss
                ID BRYOPHYTA
                AB It grows
                   slowly.
                OI Lee, Ann/0000-0002-1825-0097; Oe, Cy/0000-0001-5109-3700
                CR Fern F, 2001, FERNS, V1, P2, DOI 10.1000/Fern
                   Rush R, 2002, RUSHES, DOI [10.1000/rush, DOI 10.1000/RUSH]
                   Kelp K, 2003, ARXIV
                PD MAY 3
                PY 2021
                DI 10.1000/AbC
                UT WOS:000275400001
                PM 101
                ER

                EF
                """).papers.get(0);

        assertThat(paper.id()).contains("WOS:000275400001");
        assertThat(paper.ids()).extracting(PaperId::toString).containsExactly("doi:10.1000/abc", "pmid:101");
        assertThat(paper.title()).isEqualTo("On moss");
        assertThat(paper.abstractText()).isEqualTo("It grows slowly.");
        assertThat(paper.authors())
                .containsExactly(
                        new Author("Ann Lee", Optional.of("orcid:0000-0002-1825-0097")), Author.named("Bo Ek"));
        assertThat(paper.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(paper.venue()).contains("LETTERS ON MOSS");
        assertThat(paper.categories()).containsExactly("moss", "growth of moss", "BRYOPHYTA");
        assertThat(paper.cites()).extracting(PaperId::toString).containsExactly("doi:10.1000/fern", "doi:10.1000/rush");
    }

    @Test
    void filesOfWebOfScienceMayStandOneBehindTheOther() {
        String file =
                "\uFEFFFN Clarivate Analytics Web of Science\r\nVR 1.0\r\nPT J\r\nTI Moss\r\nPY 2020\r\nER\r\n\r\nEF";
        Collected collected = Collected.ofText(file + "\r\n" + file + "\r\nPT J\r\nTI Fern");

        assertThat(collected.titles()).containsExactly("Moss", "Moss");
        assertThat(collected.papers).extracting(PaperRecord::year).containsOnly(Optional.of(2020));
        assertThat(collected.reasons()).containsExactly("17: a record that does not end (no ER)");
    }

    @Test
    void whoHasNoNameIsNoAuthor() {
        Collected medline = Collected.ofText("""
                PMID- 101
                TI  - Moss
                FAU - Lee, Ann
                FAU - ,
                AUID- ORCID: 0000-0002-1825-0097
                FAU - Ek, Bo
                """);
        Collected webOfScience =
                Collected.ofText("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU ,\n   Ek, B\nTI Moss\nER\n");

        assertThat(medline.papers.get(0).authors()).containsExactly(Author.named("Ann Lee"), Author.named("Bo Ek"));
        assertThat(webOfScience.papers.get(0).authors()).containsExactly(Author.named("B Ek"));
    }
}
