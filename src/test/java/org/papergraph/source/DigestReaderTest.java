package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.papergraph.paper.Author;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

class DigestReaderTest {

    @Test
    void daysOfBothShapesAreRead() {
        Collected collected = Collected.ofText("""
                ## Papers for 2024-05-03

                | Title | Authors | Summary | Link |
                |-------|---------|---------|------|
                | Moss \\| Fern | Ann, Bo | It *grows*. | [Read more](https://arxiv.org/abs/2405.00001) |

                ## Papers for 2024-05-06

                | Title | Authors | Summary |
                |---|---|---|
                | Lichen (Read more on [arXiv](https://arxiv.org/abs/2405.00002) or [HF](https://huggingface.co/papers/2405.00002))| Cy | It lives. |
                | Rush | Cy | It stands. |
                """);

        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.titles()).containsExactly("Moss | Fern", "Lichen", "Rush");
        assertThat(collected.papers).extracting(PaperRecord::source).containsOnly(Source.DIGEST);
        assertThat(collected.papers)
                .extracting(paper -> paper.arxivId().orElse(""))
                .containsExactly("2405.00001", "2405.00002", "");
        assertThat(collected.papers)
                .extracting(paper -> paper.entry().orElseThrow().listing().id() + " "
                        + paper.entry().orElseThrow().rank())
                .containsExactly(
                        "hugging-face-daily/2024-05-03 1",
                        "hugging-face-daily/2024-05-06 1",
                        "hugging-face-daily/2024-05-06 2");
        assertThat(collected.papers.get(0).abstractText()).isEqualTo("It grows.");
        assertThat(collected.papers.get(0).authors()).extracting(Author::name).containsExactly("Ann", "Bo");
    }

    @Test
    void aBrokenRowCostsNoOther() {
        Collected collected = Collected.ofText("""
                # Papers for 2024-05-03
                | Title | Summary |
                |---|---|
                | Moss | It | grows. |
                | | |
                | Fern | It grows. |
                """);

        assertThat(collected.titles()).containsExactly("Fern");
        assertThat(collected.reasons())
                .containsExactly("4: a row of 3 cells below a header of 2", "5: neither title nor abstract");
    }

    @Test
    void aPageWithoutPapersIsTold() {
        assertThat(Collected.ofText("## Papers for 2024-05-03\n").reasons())
                .containsExactly("0: a page of daily papers without papers");
    }
}
