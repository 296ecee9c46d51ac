package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

class DryRunTest {

    @Test
    void aRecordThatStandsInTwoPlacesIsKnownTheSecondTime() {
        DryRun.Report report = DryRun.run(
                Optional.empty(),
                sink -> {
                    sink.accept(moss("first.jsonl", "It grows."));
                    sink.accept(moss("second.jsonl", "It grows."));
                    sink.accept(moss("third.jsonl", "It grows slowly."));
                },
                BuildProgress.SILENT);

        assertThat(report.records()).isEqualTo(3);
        assertThat(report.unchanged()).isOne();
        assertThat(report.papers().added()).containsExactly("moss");
    }

    private static PaperRecord moss(String file, String abstractText) {
        return PaperRecord.from(new Origin(file, 1), Source.PLAIN)
                .id("moss")
                .title("On moss")
                .abstractText(abstractText)
                .build();
    }
}
