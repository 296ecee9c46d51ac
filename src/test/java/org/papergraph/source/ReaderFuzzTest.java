package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of all readers over the corpus from which they are fuzzed, with all that fuzzing ever found. */
class ReaderFuzzTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource
    void everyTargetHasACorpusOfItsKind(FuzzTarget target) throws IOException {
        try (Stream<Path> files = Files.list(corpus().resolve(target.folder()))) {
            assertThat(files.map(ReaderFuzzTest::bytes)).isNotEmpty().anyMatch(target::accepts);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLawsHoldForTheCorpus(Path file) {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> ReaderLaws.hold(bytes(corpus().resolve(file))));
    }

    /** A little of what Jazzer does, without its sense of direction: the same bytes every time. */
    @ParameterizedTest
    @MethodSource("files")
    void theLawsHoldForDamagedFilesOfTheCorpus(Path file) {
        byte[] whole = bytes(corpus().resolve(file));
        Random random = new Random(11);
        for (int round = 0; round < 40; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i <= round % 4; i++) {
                int from = random.nextInt(damaged.length);
                int to = random.nextInt(damaged.length);
                int length = 1 + random.nextInt(Math.min(9, damaged.length - Math.max(from, to)));
                System.arraycopy(whole, from, damaged, to, length);
            }
            assertThatCode(() -> ReaderLaws.hold(damaged))
                    .as(() -> new String(damaged, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\u0000",
                "{\"quarantined\": \"a\u202eb\", \"file\": \"\u202e\", \"line\": -1}",
                "{\"quarantined\": \"\", \"file\": \"a\", \"line\": 1}",
                "{\"paper\": {\"id\": \"1\", \"upvotes\": 1, \"title\": \"Moss\"},"
                        + " \"publishedAt\": \"+1000000000-12-31T23:59:59Z\"}"
            })
    void theLawsHoldForWhatWasFoundByReading(String text) {
        assertThatCode(() -> ReaderLaws.hold(text.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    static Stream<Path> files() throws IOException {
        Path corpus = corpus();
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(Files::isRegularFile).map(corpus::relativize).sorted().toList().stream();
        }
    }

    private static Path corpus() {
        try {
            return Path.of(Objects.requireNonNull(ReaderFuzzTest.class.getResource("fuzz"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
