package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFileTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItTookWhileMoreComes() throws IOException {
        Random random = new Random(3);
        List<byte[]> blocks = new ArrayList<>();
        try (PackedFile file = new PackedFile(folder.resolve("blocks"))) {
            for (int i = 0; i < 3_000; i++) {
                byte[] block = new byte[i % 1_000 == 7 ? 2_500_000 : random.nextInt(3_000)];
                random.nextBytes(block);
                blocks.add(block);
                assertThat(file.add(block)).isEqualTo(i);
                int any = random.nextInt(blocks.size());
                assertThat(file.get(any)).isEqualTo(blocks.get(any));
            }
            assertThat(file.size()).isEqualTo(blocks.size());
            assertThat(IntStream.range(0, blocks.size())
                            .parallel()
                            .allMatch(i -> Arrays.equals(file.get(i), blocks.get(i))))
                    .isTrue();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void overwritesNothing() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> new PackedFile(file)).isInstanceOf(UncheckedIOException.class);
    }
}
