package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;

class SourcesTest {

    private static final String LINES = "{\"title\": \"Moss\"}\n{\"title\": \"Fern\"}\n";
    private static final String PAGE =
            "Daily Papers\n\nHow Moss Grows\n\nWe find that moss grows slowly in cold climates.\n";

    @TempDir
    Path folder;

    @Test
    void filesAreReadInTheOrderGiven() throws IOException {
        Path page = write("b.txt", PAGE);
        Path lines = write("a.jsonl", LINES);

        assertThat(Collected.of(page, lines).titles()).containsExactly("How Moss Grows", "Moss", "Fern");
    }

    @Test
    void aFileNameSaysNothingOfTheFormat() throws IOException {
        assertThat(Collected.of(
                                write("page.jsonl", PAGE),
                                write("lines.txt", LINES),
                                write("x.gz", LINES.replace("Moss", "Lichen")))
                        .titles())
                .containsExactly("How Moss Grows", "Moss", "Fern", "Lichen", "Fern");
    }

    @Test
    void aFolderIsReadToItsDepthSortedByNameWithoutHiddenFiles() throws IOException {
        write("b/2.json", "{\"title\": \"third\"}");
        write("b/10.json", "{\"title\": \"second\"}");
        write("a.json", "{\"title\": \"first\"}");
        write(".hidden.json", "{\"title\": \"hidden\"}");
        write(".git/x.json", "{\"title\": \"hidden too\"}");

        Collected collected = Collected.of(folder);

        assertThat(collected.titles()).containsExactly("first", "second", "third");
        assertThat(collected.quarantined).isEmpty();
    }

    @Test
    void theDataOfAGraphInAFolderIsPassedOver() throws IOException {
        write("a.jsonl", LINES);
        write("graph/papergraph.lock", "");
        write("graph/data/neostore", "P\u0000");

        Collected collected = Collected.of(folder);

        assertThat(collected.titles()).containsExactly("Moss", "Fern");
        assertThat(collected.quarantined).isEmpty();
        assertThat(Collected.of(folder.resolve("graph")).reasons())
                .containsExactly("0: the data of a graph, and no papers");
    }

    @Test
    void aFileOfTheCallersOwnIsPassedOverInFoldersAndReadByItsOwnPath() throws IOException {
        write("a.jsonl", "{\"title\": \"Lichen\"}");
        Path own = write("sub/own.jsonl", LINES);
        Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);
        Folders folders = Folders.without(Set.of(link.resolve("sub/own.jsonl"), link.resolve("b.jsonl")));
        write("b.jsonl", LINES);
        Collected inFolder = new Collected();
        Collected both = new Collected();

        Sources.read(List.of(folder.toString()), InputStream.nullInputStream(), folders, inFolder);
        Sources.read(List.of(folder.toString(), own.toString()), InputStream.nullInputStream(), folders, both);

        Files.delete(link);
        assertThat(inFolder.titles()).containsExactly("Lichen");
        assertThat(both.titles()).containsExactly("Lichen", "Moss", "Fern");
    }

    @Test
    void standardInputIsADash() {
        Collected collected = new Collected();
        Sources.read(List.of("-", "-"), new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)), collected);

        assertThat(collected.titles()).containsExactly("Moss", "Fern");
        assertThat(collected.papers.get(1).origin()).isEqualTo(new Origin("-", 2));
    }

    @Test
    void aFileGivenTwiceIsReadOnce() throws IOException {
        Path file = write("sub/a.jsonl", LINES);

        Collected collected = Collected.of(file, folder, folder.resolve("sub/../sub/a.jsonl"), folder);

        assertThat(collected.titles()).containsExactly("Moss", "Fern");
        assertThat(collected.quarantined).isEmpty();
    }

    @Test
    void aLinkToAFolderAboveIsWalkedOnce() throws IOException {
        write("sub/a.jsonl", LINES);
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);

        assertThat(Collected.of(folder).titles()).containsExactly("Moss", "Fern");
    }

    @Test
    void nothingGivenNothingRead() {
        assertThat(Collected.of().papers).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            ''                              | an empty file
            ' \n\n\t'                       | an empty file
            'Dear reader, nothing to see.'  | an unknown format: none of those that papergraph formats lists
            '{\\rtf1 text}'                 | an unknown format: none of those that papergraph formats lists
            '[section]'                     | an unknown format: none of those that papergraph formats lists
            '<html></html>'                 | an unknown format: XML or HTML with the root html
            'body:\n  {"a": 1},\n  {"b": 2}'  | an unknown format: none of those that papergraph formats lists
            'body:\n{"a": 1, "b":\n 2}'      | an unknown format: none of those that papergraph formats lists
            """)
    void aFileOfNoKnownFormatIsOneLine(String content, String reason) throws IOException {
        Path file = write("file", content);

        Collected collected = Collected.of(file, write("good", LINES));

        assertThat(collected.quarantined).containsExactly(new Quarantined(new Origin(file.toString(), 0), reason));
        assertThat(collected.titles()).containsExactly("Moss", "Fern");
    }

    @Test
    void binaryAndUtf16FilesAreNamedAsSuch() {
        assertThat(Collected.ofBytes(new byte[] {'P', 'Q', 3, 4, 0, 0, 0, 9}).reasons())
                .containsExactly("0: a binary file");
        assertThat(Collected.ofBytes(LINES.getBytes(StandardCharsets.UTF_16)).reasons())
                .containsExactly("0: UTF-16 text, where UTF-8 is expected");
    }

    @Test
    void whatIsNotThereIsOneLineEach() {
        Collected collected = Collected.of(folder.resolve("gone"), "", "nul\u0000");

        assertThat(collected.reasons()).containsExactly("0: no such file", "0: no such file", "0: no such file");
    }

    @Test
    void aFileThatCannotBeOpenedIsOneLine() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("gone"));
        write("good", LINES);

        Collected collected = Collected.of(folder);

        assertThat(collected.papers).hasSize(2);
        assertThat(collected.reasons()).containsExactly("0: the file can't be read: it is gone");
    }

    @Test
    @Timeout(60)
    void aPipeInAFolderIsOneLineAndReadByItsOwnPath() throws IOException, InterruptedException {
        Path pipe = folder.resolve("b");
        assumeTrue(isMade(pipe), "no pipes here");
        write("a.jsonl", LINES);
        write("c.jsonl", "{\"title\": \"Lichen\"}");

        Collected collected = Collected.of(folder);
        Thread writer = new Thread(() -> assertThatNoException().isThrownBy(() -> Files.writeString(pipe, LINES)));
        writer.start();
        Collected alone = Collected.of(pipe);
        writer.join();

        assertThat(collected.titles()).containsExactly("Moss", "Fern", "Lichen");
        assertThat(collected.quarantined)
                .containsExactly(new Quarantined(new Origin(pipe.toString(), 0), "not a regular file"));
        assertThat(alone.titles()).containsExactly("Moss", "Fern");
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Test
    void aFolderWithNothingKnownIsOneLine() throws IOException {
        write("pictures/a.txt", "just words");
        write("pictures/b.txt", "more words");
        Files.createDirectory(folder.resolve("empty"));

        assertThat(Collected.of(folder.resolve("pictures"), folder.resolve("empty")).quarantined)
                .extracting(Quarantined::line)
                .containsExactly(
                        folder.resolve("pictures") + ": a folder without any file of a known format",
                        folder.resolve("empty") + ": a folder without any file of a known format");
    }

    @Test
    void unknownFilesBesideKnownOnesAreOneLineEach() throws IOException {
        write("a.txt", "just words");
        write("b.jsonl", LINES);
        write("c.txt", "more words");

        Collected collected = Collected.of(folder);

        assertThat(collected.papers).hasSize(2);
        assertThat(collected.quarantined)
                .extracting(one -> Path.of(one.origin().file()).getFileName().toString())
                .containsExactly("a.txt", "c.txt");
    }

    @Test
    void gzipIsReadWithAllItsMembers() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(Collected.gzip(LINES));
        both.write(Collected.gzip(LINES));
        Path file = Files.write(folder.resolve("plain-name"), both.toByteArray());

        assertThat(Collected.of(file).titles()).containsExactly("Moss", "Fern", "Moss", "Fern");
        assertThat(Collected.ofBytes(Collected.gzip(PAGE)).titles()).containsExactly("How Moss Grows");
    }

    @Test
    void gzipThroughASlowPipeIsReadWithAllItsMembers() {
        byte[] member = Collected.gzip(LINES);
        byte[] both = Arrays.copyOf(member, 2 * member.length);
        System.arraycopy(member, 0, both, member.length, member.length);
        InputStream pipe = new ByteArrayInputStream(both) {
            @Override
            public synchronized int available() {
                return 0;
            }

            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, member.length));
            }
        };
        Collected collected = new Collected();
        Sources.read(List.of("-"), pipe, collected);

        assertThat(collected.papers).hasSize(4);
    }

    @Test
    void aGzipStreamCutShortKeepsWhatCameBefore() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"title\": \"Moss ")
                    .append(Integer.toHexString(i * 7919))
                    .append("\"}\n");
        }
        byte[] whole = Collected.gzip(lines.toString());

        Collected collected = Collected.ofBytes(Arrays.copyOf(whole, whole.length / 2));

        assertThat(collected.papers).hasSizeBetween(5_000, 15_000);
        assertThat(collected.reasons())
                .containsExactly((collected.papers.size() + 1) + ": the gzip stream is cut short");
    }

    @Test
    void aPackedPageCutShortKeepsItsWholeEntries() {
        String abstractText = "We find that moss grows slowly. ".repeat(20).strip();
        StringBuilder page = new StringBuilder("Daily Papers\n\n");
        for (int i = 0; i < 500; i++) {
            page.append("Moss ")
                    .append(Integer.toHexString(i * 7919))
                    .append("\n\n")
                    .append(abstractText)
                    .append("\n\n");
        }
        byte[] whole = Collected.gzip(page.toString());

        Collected collected = Collected.ofBytes(Arrays.copyOf(whole, whole.length / 2));

        assertThat(collected.papers).hasSizeBetween(50, 450);
        assertThat(collected.abstracts()).containsOnly(abstractText);
        assertThat(collected.reasons()).singleElement().asString().endsWith(": the gzip stream is cut short");
    }

    @Test
    void aCorruptGzipStreamIsOneLine() {
        byte[] damaged = Collected.gzip(LINES.repeat(1000));
        damaged[12] ^= 0x55;
        damaged[20] ^= 0x55;
        byte[] checksum = Collected.gzip(LINES);
        checksum[checksum.length - 6] ^= 0x55;

        assertThat(Collected.ofBytes(damaged).quarantined).hasSize(1);
        assertThat(Collected.ofBytes(checksum).reasons())
                .singleElement()
                .asString()
                .contains("the gzip stream is corrupt");
        assertThat(Collected.ofBytes(checksum).papers).hasSize(2);
    }

    @Test
    void aGzipHeaderAloneIsCutShort() {
        assertThat(Collected.ofBytes(new byte[] {0x1F, (byte) 0x8B}).reasons())
                .containsExactly("0: the gzip stream is cut short");
        assertThat(Collected.ofBytes(Arrays.copyOf(Collected.gzip(LINES), 10)).reasons())
                .containsExactly("0: the gzip stream is cut short");
    }

    @Test
    void aLineOf50MegabytesIsSkipped() {
        Collected collected = new Collected();
        InputStream endless = new java.io.SequenceInputStream(java.util.Collections.enumeration(List.of(
                new Repeated("{\"title\": \"", 1),
                new Repeated("x", 50_000_000),
                new Repeated("\"}\n", 1),
                new Repeated(LINES, 1))));

        Sources.read(List.of("-"), endless, collected);

        assertThat(collected.titles()).containsExactly("Moss", "Fern");
        assertThat(collected.reasons()).containsExactly("1: a record longer than 8 MiB");
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
