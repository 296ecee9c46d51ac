package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;

class CodeSpansTest {

    @Test
    void findsCodeBetweenBackticks() {
        assertThat(CodeSpans.find(Field.ABSTRACT, "Rows go by `DELETE` and `drop table`."))
                .extracting(Span::surface)
                .containsExactly("`DELETE`", "`drop table`");
    }

    @Test
    void takesQuotesAndLoneBackticksForNone() {
        assertThat(CodeSpans.find(Field.ABSTRACT, "They say `soft' and `hard', ``firm`` or a ` alone."))
                .isEmpty();
    }
}
