package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.TextRepair;

class ExtractorTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void findsNothingInNothing() {
        Extraction extraction = EXTRACTOR.extract("", "");
        assertThat(extraction.concepts()).isEmpty();
        assertThat(extraction.sentenceStarts()).isEmpty();
    }

    @Test
    void saysWhereTheSentencesOfTheAbstractStart() {
        assertThat(EXTRACTOR
                        .extract("A title.", "One sentence. And another one.")
                        .sentenceStarts())
                .containsExactly(0, 14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"network ", "x.", "a b ", "Deep Learning of Things ", "of ", "- "})
    void copesWithEndlessText(String unit) {
        String text = unit.repeat(200_000 / unit.length()).strip();
        assertThat(EXTRACTOR.extract("", text).concepts()).hasSizeLessThanOrEqualTo(40);
    }

    @Property(tries = 300)
    void everySpanHoldsItsSurface(@ForAll String rawTitle, @ForAll String rawBody) {
        String title = TextRepair.repair(rawTitle);
        String body = TextRepair.repair(rawBody);
        for (Term term : EXTRACTOR.extract(title, body).concepts()) {
            for (Span span : term.spans()) {
                String text = span.field() == Field.TITLE ? title : body;
                assertThat(text.substring(span.start(), span.end())).isEqualTo(span.surface());
            }
        }
    }
}
