package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.paper.PaperRecord;

/** The sample that the jar carries. */
class SampleTest {

    private static final List<String> FILES = List.of("daily-papers-1.txt", "daily-papers-2.txt", "papers.jsonl");

    private final Collected sample = sample();

    @Test
    void allOfItIsRead() {
        assertThat(sample.quarantined).isEmpty();
        assertThat(sample.papers).hasSize(46);
        assertThat(sample.titles().stream().distinct()).hasSize(40);
        assertThat(sample.abstracts()).allMatch(text -> text.length() > 500 && text.length() < 900);
    }

    @Test
    void aPaperThatComesTwiceSaysTheSameTwice() {
        assertThat(sample.papers.stream()
                        .collect(Collectors.groupingBy(PaperRecord::title))
                        .values())
                .allSatisfy(same -> assertThat(
                                same.stream().map(PaperRecord::abstractText).distinct())
                        .hasSize(1));
    }

    @Test
    void bothPagesAreListingsAndOneHasADay() {
        assertThat(sample.papers.stream()
                        .flatMap(paper -> paper.entry().stream())
                        .map(entry -> entry.listing())
                        .distinct())
                .extracting(listing -> listing.title() + " "
                        + listing.date().map(Object::toString).orElse("-"))
                .containsExactly("Daily Papers, Jan 5 -", "Daily Papers, Jan 6, 2026 2026-01-06");
    }

    @Test
    void everyRecordOfTheJsonLinesIsIdentified() {
        List<PaperRecord> lines =
                sample.papers.stream().filter(paper -> paper.entry().isEmpty()).toList();

        assertThat(lines).hasSize(16).allSatisfy(paper -> {
            assertThat(paper.arxivId()).isPresent().isEqualTo(paper.id());
            assertThat(paper.published()).isPresent();
            assertThat(paper.url())
                    .isEqualTo(Optional.of("https://arxiv.org/abs/" + paper.id().orElseThrow()));
        });
    }

    private static Collected sample() {
        Collected collected = new Collected();
        for (String file : FILES) {
            try (InputStream in = SampleTest.class.getResourceAsStream("/org/papergraph/sample/" + file)) {
                assertThat(in).as(file).isNotNull();
                Sources.read(file, in, collected);
            } catch (IOException e) {
                throw new AssertionError(file, e);
            }
        }
        return collected;
    }
}
