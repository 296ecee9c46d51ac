package org.papergraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.paper.PaperRecord;

class MoreLikeThisIndexTest {

    @Test
    void findsTheSamplesPapersByTheirWordsButNeverThePaperItself() throws IOException {
        List<PaperRecord> papers = Papers.records(Papers.lines());
        try (MoreLikeThisIndex index = new MoreLikeThisIndex(papers, 1)) {
            List<String> like = index.like("1810.04805", 10);
            assertThat(like).hasSize(10).doesNotHaveDuplicates().doesNotContain("1810.04805");
            assertThat(like).contains("1907.11692");
            assertThat(MoreLikeThisIndex.agreement(like, index.like("1810.04805", 10)))
                    .isOne();
        }
    }

    @Test
    void answersAgreeInWhatBothName() {
        assertThat(MoreLikeThisIndex.agreement(List.of("a", "b", "c", "d"), List.of("d", "x", "a")))
                .isEqualTo(0.5);
        assertThat(MoreLikeThisIndex.agreement(List.of("a"), List.of())).isZero();
        assertThat(MoreLikeThisIndex.agreement(List.of(), List.of())).isOne();
    }
}
