package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.paper.Author;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

class HuggingFaceJsonTest {

    private static final Path FILES = Path.of("../shared/eval/formats/huggingface-daily-json");
    private static final String ENTRY = """
            [
              {
                "paper": {
                  "id": "2501.00007",
                  "authors": [{"_id": "1", "name": "Ann Lee", "hidden": false}, {"name": "Bo Ek"}, {"hidden": true}],
                  "publishedAt": "2025-01-02T17:59:59.000Z",
                  "submittedOnDailyAt": "2025-01-03T02:00:00.000Z",
                  "title": "On moss,\\n  and how it grows",
                  "summary": "Moss grows\\nslowly.",
                  "upvotes": 41,
                  "githubRepo": "https://github.com/ann/moss",
                  "projectPage": "https://gitlab.com/ann/moss-data",
                  "ai_keywords": ["moss", "growth", "moss"]
                },
                "title": "On moss", "numComments": 2, "submittedBy": {"name": "bo"}
              },
              {"paper": {"id": "2501.00008", "title": "Fern", "submittedOnDailyAt": "2025-01-03", "upvotes": 5,
                "projectPage": "https://fern.example.org"}},
              {"paper": {"id": "2501.00009", "submittedOnDailyAt": "2025-01-03", "upvotes": 4}},
              {"paper": {"id": "2501.00010", "title": "Lichen", "submittedOnDailyAt": "2025-01-03", "upvotes": "?"}}
            ]
            """;

    @Test
    void everythingAboutAPaperIsRead() {
        PaperRecord paper = Collected.ofText(ENTRY).papers.get(0);

        assertThat(paper.source()).isEqualTo(Source.HUGGING_FACE);
        assertThat(paper.origin().line()).isEqualTo(2);
        assertThat(paper.id()).contains("2501.00007");
        assertThat(paper.arxivId()).contains("2501.00007");
        assertThat(paper.title()).isEqualTo("On moss, and how it grows");
        assertThat(paper.abstractText()).isEqualTo("Moss grows slowly.");
        assertThat(paper.authors()).containsExactly(Author.named("Ann Lee"), Author.named("Bo Ek"));
        assertThat(paper.published()).contains(LocalDate.of(2025, 1, 2));
        assertThat(paper.url()).contains("https://huggingface.co/papers/2501.00007");
        assertThat(paper.categories()).containsExactly("moss", "growth");
        assertThat(paper.code()).containsExactly("https://github.com/ann/moss", "https://gitlab.com/ann/moss-data");
        ListingEntry entry = paper.entry().orElseThrow();
        assertThat(entry.votes()).contains(41);
        Listing listing = entry.listing();
        assertThat(listing.id()).isEqualTo("hugging-face-daily/2025-01-03");
        assertThat(listing.source()).isEqualTo("hugging-face-daily");
        assertThat(listing.title()).isEqualTo("Hugging Face Daily Papers 2025-01-03");
        assertThat(listing.date()).contains(LocalDate.of(2025, 1, 3));
    }

    @Test
    void theRankIsThePlaceAmongTheEntriesOfADayAndABrokenEntryKeepsItsPlace() {
        Collected collected = Collected.ofText(ENTRY);

        assertThat(collected.papers)
                .extracting(paper -> paper.entry().orElseThrow().rank())
                .containsExactly(1, 2, 4);
        assertThat(collected.reasons()).containsExactly("19: neither title nor abstract");
        assertThat(Collected.ofText(ENTRY).papers).isEqualTo(collected.papers);
    }

    @Test
    void twoDaysInOneFileHaveTheirOwnRanks() {
        Collected collected = Collected.ofText(ENTRY.replaceFirst("2025-01-03T", "2025-01-04T"));

        assertThat(collected.papers)
                .extracting(paper -> paper.entry().orElseThrow().rank())
                .containsExactly(1, 1, 3);
    }

    @Test
    void aProjectPageThatIsNoRepositoryIsNoCode() {
        assertThat(Collected.ofText(ENTRY).papers.get(1).code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-27T03:50:58.348Z | 2024-05-24T17:34:15.000Z | 2024-05-27
            2024-12-02T21:47:39.755Z | 2024-11-29T09:00:00.000Z | 2024-12-03
            2024-12-02T15:30:00.000Z | 2024-11-29T09:00:00.000Z | 2024-12-02
            2025-01-02T12:59:59.000Z | 2025-01-02T17:59:59.000Z | -
            soon                     | 2025-01-02T17:59:59.000Z | -
            """)
    void anOlderEntryIsListedOnTheDayOfItsSubmission(String submitted, String published, String day) {
        Collected collected =
                Collected.ofText("[{\"paper\": {\"id\": \"2501.00007\", \"title\": \"Moss\", \"publishedAt\": \""
                        + published + "\", \"upvotes\": 1}, \"publishedAt\": \"" + submitted + "\"}]");

        assertThat(collected
                        .papers
                        .get(0)
                        .entry()
                        .map(entry -> entry.listing().id())
                        .orElse("-"))
                .isEqualTo(day.equals("-") ? "-" : "hugging-face-daily/" + day);
    }

    @Test
    void aPaperAloneIsInNoListing() {
        Collected collected = Collected.ofText(
                "{\"id\": \"2501.00007\", \"title\": \"Moss\", \"submittedOnDailyAt\": \"2025-01-03\", \"upvotes\": 2}");

        assertThat(collected.papers.get(0).source()).isEqualTo(Source.HUGGING_FACE);
        assertThat(collected.papers.get(0).entry()).isEmpty();
    }

    @Test
    void everyRealFileIsOneListing() throws Exception {
        assumeThat(Files.isDirectory(FILES)).isTrue();
        try (var files = Files.list(FILES)) {
            for (Path file : files.sorted().toList()) {
                Collected collected = Collected.of(file);
                String day = file.getFileName().toString().replace(".json", "");

                assertThat(collected.quarantined).isEmpty();
                assertThat(collected.papers).isNotEmpty().allSatisfy(paper -> assertThat(
                                paper.entry().orElseThrow().listing().id())
                        .isEqualTo("hugging-face-daily/" + day));
                assertThat(collected
                                .papers
                                .get(collected.papers.size() - 1)
                                .entry()
                                .orElseThrow()
                                .rank())
                        .isEqualTo(collected.papers.size());
            }
        }
    }
}
