package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickCompilationTest {

    @TempDir
    private Path folder;

    @Test
    void allFilesOfAFolderCountAndPackedOnesForMore() throws IOException {
        Files.write(folder.resolve("one.jsonl"), new byte[1_000]);
        Path inner = Files.createDirectories(folder.resolve("a").resolve("b"));
        Files.write(inner.resolve("two.jsonl.gz"), new byte[234]);

        assertThat(QuickCompilation.bytes(folder.toString())).isEqualTo(1_000 + 3 * 234);
        assertThat(QuickCompilation.bytes(inner.resolve("two.jsonl.gz").toString()))
                .isEqualTo(3 * 234);
    }

    @Test
    void theOptimizingCompilerKeepsHashingAlone() throws JMException {
        QuickCompilation.chooseFor(List.of());
        try {
            String[] directives = command("compilerDirectivesPrint").split("Directive:");

            assertThat(directives).hasSizeGreaterThan(2);
            assertThat(directives[1])
                    .contains("matching: sun/security/provider/*.*")
                    .containsPattern("c2 directives:[^:]*:[^:]*Enable:true Exclude:false");
            assertThat(directives[2])
                    .contains("matching: *.*")
                    .containsPattern("c2 directives:[^:]*:[^:]*Enable:true Exclude:true");
        } finally {
            command("compilerDirectivesClear");
        }
    }

    @Test
    void whatIsNoFileCountsForNothing() {
        assertThat(QuickCompilation.bytes("-")).isZero();
        assertThat(QuickCompilation.bytes("10.1000/none:of\0this")).isZero();
        assertThat(QuickCompilation.bytes(folder.resolve("absent").toString())).isZero();
    }

    private static String command(String name) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        name,
                        new Object[0],
                        new String[0]);
    }
}
