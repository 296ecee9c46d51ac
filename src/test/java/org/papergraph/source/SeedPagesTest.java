package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.paper.ListingEntry;

/** Real listing pages, where they are at hand beside the repository. */
class SeedPagesTest {

    private static final Path SEEDS = Path.of("../shared/seeds");

    @BeforeEach
    void pagesAreAtHand() {
        assumeThat(Files.isDirectory(SEEDS)).isTrue();
    }

    @Test
    void everyEntryOfTheFourPagesIsRead() {
        Collected collected = Collected.of(SEEDS);

        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.papers).hasSize(211);
        assertThat(collected.titles().stream()
                        .map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                        .distinct())
                .hasSize(172);
        assertThat(collected.abstracts()).allMatch(text -> text.length() > 1_000);
        assertThat(collected.papers.stream()
                        .map(paper -> paper.entry().map(ListingEntry::listing).orElseThrow())
                        .distinct())
                .extracting(listing -> listing.title() + " " + listing.date().isPresent())
                .containsExactly(
                        "Daily Papers false",
                        "Daily Papers, Sep 11 false",
                        "Daily Papers, Sep 9 false",
                        "Daily Papers, Mar 12 false");
    }

    @Test
    void joinedIntoOneStreamTheyAreTheSame() throws Exception {
        StringBuilder joined = new StringBuilder();
        try (var pages = Files.list(SEEDS)) {
            for (Path page : pages.sorted().toList()) {
                joined.append(Files.readString(page));
            }
        }

        Collected separate = Collected.of(SEEDS);
        Collected together = Collected.ofText(joined.toString());

        assertThat(together.titles()).isEqualTo(separate.titles());
        assertThat(together.abstracts()).isEqualTo(separate.abstracts());
        assertThat(together.papers)
                .extracting(paper -> paper.entry())
                .isEqualTo(separate.papers.stream().map(paper -> paper.entry()).toList());
    }
}
