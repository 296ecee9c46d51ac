package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.paper.PaperRecord;

/** What every reader keeps, whatever its format. */
class ReaderContractTest {

    private static final String ABSTRACT =
            "We find that moss grows slowly. ".repeat(12).strip();

    /** Three papers in each format. */
    enum Sample {
        JSON_LINES("{\"title\": \"Moss\"}\n{\"title\": \"Fern, \\u00e9tude\"}\n{\"title\": \"Lichen é\"}\n"),
        JSON_DOCUMENT("[{\"title\": \"Moss\"},\n {\"title\": \"Fern, \\u00e9tude\"},\n {\"title\": \"Lichen é\"}]"),
        LISTING_PAGE("Daily Papers\n\nMoss\n\n" + ABSTRACT + "\n\nFern, étude\n\n" + ABSTRACT + "\n\nLichen é\n\n"
                + ABSTRACT);

        private final String text;

        Sample(String text) {
            this.text = text;
        }

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFormatIsToldByTheContent(Sample sample) {
        assertThat(Format.of(sample.bytes())).isEqualTo(Format.valueOf(sample.name()));
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperIsReadOnceInOrderWithItsLine(Sample sample) {
        Collected collected = Collected.ofBytes(sample.bytes());

        assertThat(collected.titles()).containsExactly("Moss", "Fern, étude", "Lichen é");
        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.papers.stream().map(paper -> paper.origin().line()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void packedOrNotIsTheSame(Sample sample) {
        byte[] packed = Collected.gzip(sample.text);

        assertThat(Collected.ofBytes(packed).papers).isEqualTo(Collected.ofBytes(sample.bytes()).papers);
    }

    @ParameterizedTest
    @EnumSource
    void aStreamOfSingleBytesIsTheSame(Sample sample) {
        InputStream trickle = new ByteArrayInputStream(sample.bytes()) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1));
            }
        };
        Collected collected = new Collected();
        Sources.read(List.of("-"), trickle, collected);

        assertThat(collected.papers).isEqualTo(Collected.ofBytes(sample.bytes()).papers);
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatFailsAnywhereKeepsWhatCameBeforeAndIsOneLine(Sample sample) {
        List<String> whole = Collected.ofBytes(sample.bytes()).titles();
        for (int length = 1; length < sample.bytes().length; length++) {
            Collected collected = new Collected();
            Sources.read(List.of("-"), failingAfter(sample.bytes(), length), collected);

            assertThat(collected.titles()).as("cut at %d", length).isEqualTo(whole.subList(0, collected.papers.size()));
            assertThat(collected.reasons())
                    .as("cut at %d", length)
                    .singleElement()
                    .asString()
                    .endsWith("breaks off: plug pulled");
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedBytesNeverStopTheReading(Sample sample) {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = sample.bytes().clone();
            for (int i = 0; i <= round % 5; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Collected collected = Collected.ofBytes(damaged);

            assertThat(collected.papers.size() + collected.quarantined.size()).isPositive();
            assertThat(collected.reasons()).allMatch(reason -> reason.length() < 150 && !reason.contains("\n"));
            assertThat(collected.papers).extracting(PaperRecord::origin).doesNotContainNull();
        }
    }

    private static InputStream failingAfter(byte[] bytes, int length) {
        return new InputStream() {
            private final InputStream start = new ByteArrayInputStream(Arrays.copyOf(bytes, length));

            @Override
            public int read() throws IOException {
                throw new IOException("plug pulled");
            }

            @Override
            public int read(byte[] into, int offset, int count) throws IOException {
                int read = start.read(into, offset, count);
                if (read < 0) {
                    throw new IOException("plug pulled");
                }
                return read;
            }
        };
    }
}
