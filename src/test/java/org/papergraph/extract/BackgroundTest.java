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
        assertThat(background.word("zebrafishpaperclipjuggling")).isZero();
    }

    @Test
    void countsWordsInAnyPartOfSpeech() {
        assertThat(background.word("the")).isGreaterThan(background.papers() / 2);
    }

    @Test
    void staysSmall() throws IOException {
        try (InputStream in = Background.class.getResourceAsStream("background.gz")) {
            assertThat(in).isNotNull();
            assertThat(in.readAllBytes()).hasSizeLessThan(2_000_000);
        }
    }
}
