package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.paper.Source;

/** Real files of several sources, where they are at hand beside the repository. */
class JsonFilesTest {

    private static final Path FORMATS = Path.of("../shared/eval/formats");

    @BeforeEach
    void filesAreAtHand() {
        assumeThat(Files.isDirectory(FORMATS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "arxiv-jsonl, ARXIV, 637, 0",
        "huggingface-daily-json, HUGGING_FACE, 326, 0",
        "openalex-json, OPENALEX, 2, 10",
        "papercopilot-json, PLAIN, 167, 0",
        "semantic-scholar-json, SEMANTIC_SCHOLAR, 60, 19"
    })
    void everyRecordIsReadAndWhatIsNoneIsNamed(String folder, Source source, int papers, int quarantined) {
        Collected collected = Collected.of(FORMATS.resolve(folder));

        assertThat(collected.papers)
                .hasSize(papers)
                .allSatisfy(paper -> assertThat(paper.id()).isPresent())
                .extracting(PaperRecord::source)
                .containsOnly(source);
        assertThat(collected.papers)
                .allSatisfy(paper -> assertThat(paper.title()).isNotBlank());
        assertThat(collected.quarantined).hasSize(quarantined);
    }

    @Test
    void whatIsNoWorkOfOpenAlexIsNamed() {
        assertThat(Collected.of(FORMATS.resolve("openalex-json")).quarantined)
                .extracting(Quarantined::reason)
                .allMatch(reason -> reason.matches("an OpenAlex [a-z]+, not a work"));
    }
}
