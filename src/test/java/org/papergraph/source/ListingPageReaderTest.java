package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;

class ListingPageReaderTest {

    private static final String HEADER = "new\n\nSubscribe\n\nDaily Papers\n\nby AK and the research community\n\n";
    private static final String MOSS = "Moss grows slowly in cold climates. "
            + "We measure how slowly it does. ".repeat(12).strip();
    private static final String FERN = "Ferns unroll. "
            + "This work looks at the angle of each frond. ".repeat(10).strip();
    private static final String PAGE =
            HEADER + "Sep 11\n\nHow Moss Grows\n\n" + MOSS + "\n\nFerns at an Angle\n\n" + FERN;

    @Test
    void titlesAndAbstractsArePaired() {
        Collected collected = Collected.ofText(PAGE);

        assertThat(collected.titles()).containsExactly("How Moss Grows", "Ferns at an Angle");
        assertThat(collected.abstracts()).containsExactly(MOSS, FERN);
        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.papers).extracting(paper -> paper.origin().line()).containsExactly(11L, 15L);
        assertThat(collected.papers)
                .extracting(paper -> paper.entry().orElseThrow().rank())
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Daily Papers;by AK and the research community;Sep 11 | Daily Papers, Sep 11         |
            new;Subscribe;byAK and the research community;Mar 12 | Daily Papers, Mar 12         |
            Daily Papers                                         | Daily Papers                 |
            by AK                                                | Daily Papers                 |
            Get trending papers in your email inbox!             | Daily Papers                 |
            new;Subscribe                                        | Daily Papers                 |
            DAILY PAPERS;Sep 11, 2025                            | Daily Papers, Sep 11, 2025   | 2025-09-11
            Daily Papers;Thursday, 11 September 2025             | Daily Papers, Thursday, 11 September 2025 | 2025-09-11
            2025-09-11;Daily Papers                              | Daily Papers, 2025-09-11     | 2025-09-11
            Daily Papers;Feb 30, 2025                            | Daily Papers, Feb 30, 2025   |
            Daily Papers;Sept. 9th                               | Daily Papers, Sept. 9th      |
            Daily Papers;Enter your email;Subscribe;Sep 11       | Daily Papers, Sep 11         |
            """)
    void headersVary(String header, String title, LocalDate date) {
        Collected collected = Collected.ofText(header.replace(";", "\n\n") + "\n\nHow Moss Grows\n\n" + MOSS);

        Listing listing = listing(collected);
        assertThat(collected.titles()).containsExactly("How Moss Grows");
        assertThat(listing.title()).isEqualTo(title);
        assertThat(listing.date().orElse(null)).isEqualTo(date);
        assertThat(listing.source()).isEqualTo("daily-papers");
    }

    @Test
    void theSamePageInAnotherDressIsTheSameListing() {
        List<String> dresses = List.of(
                "\uFEFF" + PAGE,
                PAGE + "\n",
                PAGE.replace("\n", "\r\n"),
                PAGE.replace("\n\n", "\n\n\n \n"),
                PAGE.replace("by AK", "byAK"),
                PAGE.replace("How Moss Grows", "  How  moss\u00A0grows "),
                PAGE.replace("slowly in cold", "quickly in warm"));

        assertThat(dresses)
                .allSatisfy(page -> assertThat(listing(Collected.ofText(page)).id())
                        .isEqualTo(listing(Collected.ofText(PAGE)).id())
                        .matches("daily-papers/[0-9a-f]{16}"));
    }

    @Test
    void anotherDateOrAnotherTitleIsAnotherListing() {
        assertThat(List.of(PAGE, PAGE.replace("Sep 11", "Sep 12"), PAGE.replace("How Moss", "Why Moss")))
                .extracting(page -> listing(Collected.ofText(page)).id())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "", "\n\n\n"})
    void pagesOneAfterTheOtherAreListingsOfTheirOwn(String between) {
        Collected collected = Collected.ofText(PAGE + between + PAGE.replace("Sep 11", "Sep 12"));

        assertThat(collected.titles())
                .containsExactly("How Moss Grows", "Ferns at an Angle", "How Moss Grows", "Ferns at an Angle");
        assertThat(collected.abstracts()).containsExactly(MOSS, FERN, MOSS, FERN);
        assertThat(collected.papers)
                .extracting(paper -> paper.entry().orElseThrow().listing().title())
                .containsExactly(
                        "Daily Papers, Sep 11", "Daily Papers, Sep 11", "Daily Papers, Sep 12", "Daily Papers, Sep 12");
    }

    @Test
    void anAddressIsNotMistakenForAJoinedHeader() {
        String first = PAGE + " Code: https://example.org/renew";
        Collected collected = Collected.ofText(first + "\n" + PAGE);

        assertThat(collected.abstracts().get(1)).endsWith("https://example.org/renew");
    }

    @Test
    void anAddressBeforeAJoinedHeaderIsKept() {
        Collected collected = Collected.ofText(PAGE + " Code: https://example.org/moss" + PAGE);

        assertThat(collected.abstracts().get(1)).endsWith("https://example.org/moss");
    }

    @Test
    void aPageWithoutPapersIsQuarantined() {
        assertThat(Collected.ofText(HEADER + "Sep 11\n").reasons()).containsExactly("1: a listing page without papers");
        assertThat(Collected.ofText(HEADER + "Sep 11\n\n" + PAGE).reasons())
                .containsExactly("1: a listing page without papers");
    }

    @Test
    void anEntryThatIsNoUtf8CostsItselfAlone() {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        page[PAGE.indexOf("cold")] = (byte) 0xFF;

        Collected collected = Collected.ofBytes(page);

        assertThat(collected.titles()).containsExactly("Ferns at an Angle");
        assertThat(collected.papers.get(0).entry().map(ListingEntry::rank)).contains(2);
        assertThat(collected.reasons()).containsExactly("13: an entry with text that is not UTF-8, or too long");
    }

    @Test
    void aLineBeyondTheLimitCostsItsEntryAlone() {
        Collected collected = Collected.ofText(PAGE.replace(MOSS, "x".repeat(Line.LIMIT + 1)));

        assertThat(collected.titles()).containsExactly("Ferns at an Angle");
        assertThat(collected.reasons()).containsExactly("13: an entry with text that is not UTF-8, or too long");
    }

    @Test
    void aPageBeyondTheLimitIsSkippedAndTheNextIsRead() {
        Collected collected = new Collected();
        String line = "y".repeat(1 << 20) + "\n\n";
        java.io.InputStream pages = new java.io.SequenceInputStream(java.util.Collections.enumeration(
                List.of(new Repeated(HEADER, 1), new Repeated(line, 65), new Repeated(PAGE, 1))));

        Sources.read(List.of("-"), pages, collected);

        assertThat(collected.titles()).containsExactly("How Moss Grows", "Ferns at an Angle");
        assertThat(collected.reasons()).containsExactly("1: a listing page of more than 64 Mi characters");
    }

    private static Listing listing(Collected collected) {
        assertThat(collected.quarantined).isEmpty();
        List<Listing> listings = collected.papers.stream()
                .map(paper -> paper.entry().orElseThrow().listing())
                .distinct()
                .toList();
        assertThat(listings).hasSize(1);
        return listings.get(0);
    }
}
