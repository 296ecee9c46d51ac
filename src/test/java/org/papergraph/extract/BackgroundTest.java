package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.papergraph.text.Spelling;

class BackgroundTest {

    private final Background background = Background.shared();

    @Test
    void knowsEstablishedTerms() {
        Background.Frequency frequency = background.phrase(Spelling.key("reinforcement learning"));
        assertThat(frequency.papers()).isGreaterThan(1_000).isLessThan(background.papers());
        assertThat(frequency.titles()).isPositive().isLessThan(frequency.papers());
        assertThat(frequency.alone()).isPositive().isLessThanOrEqualTo(frequency.papers());
    }

    @Test
    void knowsNothingOfARarePhrase() {
        assertThat(background.phrase("zebrafishpaperclipjuggling")).isEqualTo(new Background.Frequency(0, 0, 0));
        assertThat(background.word("zebrafishpaperclipjuggling")).isEqualTo(new Background.WordFrequency(0, 0, 0));
    }

    @Test
    void countsWordsInAnyPartOfSpeech() {
        assertThat(background.word("the").papers()).isGreaterThan(background.papers() / 2);
    }

    @Test
    void knowsWhichWordsAreNearlyAlwaysVerbsOrAdverbs() {
        assertThat(background.word(Spelling.key("achieves")).isNominal()).isFalse();
        assertThat(background.word(Spelling.key("naively")).isNominal()).isFalse();
        assertThat(background.word(Spelling.key("graph")).isNominal()).isTrue();
        assertThat(background.word("zebrafishpaperclipjuggling").isNominal()).isTrue();
    }

    @Test
    void staysSmall() throws IOException {
        try (InputStream in = Background.class.getResourceAsStream("background.gz")) {
            assertThat(in).isNotNull();
            assertThat(in.readAllBytes()).hasSizeLessThan(2_000_000);
        }
    }
}
