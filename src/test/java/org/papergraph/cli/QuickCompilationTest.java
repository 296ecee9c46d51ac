package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickCompilationTest {

    @TempDir
    private Path folder;

    @Test
    void allFilesOfAFolderCount() throws IOException {
        Files.write(folder.resolve("one.jsonl"), new byte[1_000]);
        Path inner = Files.createDirectories(folder.resolve("a").resolve("b"));
        Files.write(inner.resolve("two.jsonl.gz"), new byte[234]);

        assertThat(QuickCompilation.bytes(folder.toString())).isEqualTo(1_234);
        assertThat(QuickCompilation.bytes(inner.resolve("two.jsonl.gz").toString()))
                .isEqualTo(234);
    }

    @Test
    void whatIsNoFileCountsForNothing() {
        assertThat(QuickCompilation.bytes("-")).isZero();
        assertThat(QuickCompilation.bytes("10.1000/none:of\0this")).isZero();
        assertThat(QuickCompilation.bytes(folder.resolve("absent").toString())).isZero();
    }
}
