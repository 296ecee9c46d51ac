package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.resolve.PaperIdentity;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

class PackedPaperTest {

    @Test
    void givesBackPapersUnderTheIdsThatTheyWereFoundToHave() {
        List<SourceRecord> records = IntStream.range(0, 60)
                .mapToObj(seed -> SourceRecord.of(SampleRecords.of(seed % 6, seed / 6 % 5, seed)))
                .toList();
        List<ResolvedPaper> papers = PaperIdentity.resolve(records);

        assertThat(papers).hasSizeGreaterThan(3).allSatisfy(paper -> {
            PackedPaper alone = new PackedPaper(paper, Optional.empty());
            PackedPaper extracted =
                    new PackedPaper(paper, Optional.of(MarkedText.extract(paper.title(), paper.abstractText())));
            assertThat(PackedPaper.read(alone.bytes())).isEqualTo(alone);
            assertThat(PackedPaper.read(extracted.bytes())).isEqualTo(extracted);
        });
    }
}
