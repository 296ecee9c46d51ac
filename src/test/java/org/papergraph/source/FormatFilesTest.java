package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files, where they are at hand. */
class FormatFilesTest {

    private static final Path FILES = Path.of("..", "shared", "eval", "formats");

    @ParameterizedTest
    @CsvSource({
        "acl-anthology-xml, 561, 0",
        "arxiv-atom, 57, 3",
        "bibtex, 51, 13",
        "huggingface-daily-markdown, 34, 0",
        "huggingface-daily-rss, 30, 0"
    })
    void everyRecordIsReadOrTold(String folder, int papers, int quarantined) {
        assumeTrue(Files.isDirectory(FILES.resolve(folder)));
        Collected collected = Collected.of(FILES.resolve(folder));

        assertThat(collected.papers).hasSize(papers);
        assertThat(collected.quarantined).hasSize(quarantined);
    }
}
