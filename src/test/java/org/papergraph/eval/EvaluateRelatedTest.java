package org.papergraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluateRelatedTest {

    @Test
    void averagesThePrecisionAtEachRelevantPaper() {
        Map<String, Set<String>> relevant = Map.of("q", Set.of("a", "b", "missed"), "unanswered", Set.of("a"));
        double expected = (1.0 / 1 + 2.0 / 3) / 3 / 2;
        assertThat(EvaluateRelated.meanAveragePrecision(relevant, Map.of("q", List.of("a", "x", "b"))))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void comparesWithBm25WhichLeavesTheQuestionOut() throws IOException {
        Map<String, String> texts = Map.of(
                "1", "graph neural networks for molecules",
                "2", "molecules and graph neural networks",
                "3", "a history of tea");
        assertThat(Bm25.answers(texts, List.of("1"), 10)).isEqualTo(Map.of("1", List.of("2")));
    }
}
