package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final byte[] MOSS = bytes("{\"title\": \"Moss\"}\n");
    private static final byte[] FERN = bytes("@misc{a, title = {Fern}}");

    @Test
    void everyCompressionIsReadWithAllItsParts() throws IOException {
        assertThat(Collected.ofBytes(twice(gzip(MOSS))).titles()).containsExactly("Moss", "Moss");
        assertThat(Collected.ofBytes(twice(bzip2(MOSS))).titles()).containsExactly("Moss", "Moss");
        assertThat(Collected.ofBytes(twice(Zstd.compress(MOSS))).titles()).containsExactly("Moss", "Moss");
    }

    @Test
    void whatStandsBehindACompressedFileIsTold() throws IOException {
        for (byte[] packed : new byte[][] {gzip(MOSS), bzip2(MOSS), Zstd.compress(MOSS)}) {
            Collected collected = Collected.ofBytes(joined(packed, FERN));

            assertThat(collected.titles()).containsExactly("Moss");
            assertThat(collected.reasons()).hasSize(1);
        }
        assertThat(Collected.ofBytes(joined(gzip(MOSS), FERN)).reasons())
                .containsExactly("1: the gzip stream is corrupt: something that is not gzip follows");
    }

    @Test
    void whatStandsBeforeADamageIsRead() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            text.append("{\"title\": \"Moss ").append(i).append("\"}\n");
        }
        byte[] bytes = bytes(text.toString());
        for (byte[] packed : new byte[][] {gzip(bytes), bzip2(bytes), Zstd.compress(bytes)}) {
            Collected collected = Collected.ofBytes(Arrays.copyOf(packed, packed.length - 20));

            assertThat(collected.titles()).hasSizeGreaterThan(4000).startsWith("Moss 0", "Moss 1");
            assertThat(collected.reasons()).hasSize(1).allMatch(reason -> reason.endsWith("stream is cut short"));
        }
    }

    @Test
    void everyFileOfAnArchiveIsReadByItself() throws IOException {
        for (byte[] archive : new byte[][] {zip(), tar(), gzip(tar()), bzip2(tar()), Zstd.compress(tar())}) {
            Collected collected = Collected.ofBytes(archive);

            assertThat(collected.titles()).containsExactly("Moss", "Fern");
            assertThat(collected.papers)
                    .extracting(paper -> paper.origin().toString())
                    .containsExactly("-!/in/moss.jsonl:1", "-!/in/fern.bib:1");
            assertThat(collected.quarantined).isEmpty();
        }
    }

    @Test
    void packingsInPackingsAreReadToADepth() throws IOException {
        byte[] packed = MOSS;
        for (int i = 0; i < 4; i++) {
            packed = gzip(packed);
        }
        assertThat(Collected.ofBytes(packed).titles()).containsExactly("Moss");
        assertThat(Collected.ofBytes(gzip(packed)).reasons())
                .containsExactly("0: packed too often, gzip inside of 4 packings");
        assertThat(Collected.ofBytes(zip("a.zip", zip("b.gz", gzip(MOSS)))).titles())
                .containsExactly("Moss");
        assertThat(Collected.ofBytes(zip("a.zip", zip("b.zip", zip("c", MOSS)))).reasons())
                .containsExactly("0: packed too often, zip inside of 2 packings");
    }

    @Test
    void namesAreShownAndNeverFollowed() throws IOException {
        Collected collected = Collected.ofBytes(zip("../../etc/\u0007moss\nB", MOSS));

        assertThat(collected.papers).extracting(paper -> paper.origin().file()).containsExactly("-!/../../etc/?moss?B");
    }

    @Test
    void linksFoldersAndHiddenFilesAreSkipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            tar.putArchiveEntry(new TarArchiveEntry("folder/"));
            tar.closeArchiveEntry();
            TarArchiveEntry link = new TarArchiveEntry("link.jsonl", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            add(tar, "folder/.hidden.jsonl", FERN);
            add(tar, "./folder/moss.jsonl", MOSS);
        }
        Collected collected = Collected.ofBytes(bytes.toByteArray());

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.quarantined).isEmpty();
    }

    @Test
    void anEncryptedFileIsTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry secret = new ZipEntry("secret.jsonl");
            CRC32 sum = new CRC32();
            sum.update(MOSS);
            secret.setMethod(ZipEntry.STORED);
            secret.setSize(MOSS.length);
            secret.setCrc(sum.getValue());
            zip.putNextEntry(secret);
            zip.write(MOSS);
            add(zip, "fern.bib", FERN);
        }
        byte[] archive = bytes.toByteArray();
        archive[6] |= 1;

        Collected collected = Collected.ofBytes(archive);

        assertThat(collected.titles()).containsExactly("Fern");
        assertThat(collected.reasons()).containsExactly("0: an encrypted file");
    }

    @Test
    void unknownFilesInAnArchiveAreToldAsInAFolder() throws IOException {
        assertThat(Collected.ofBytes(zip("a.txt", bytes("just words"))).reasons())
                .containsExactly("0: a zip archive without any file of a known format");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "a.txt", bytes("just words"));
            add(zip, "b.jsonl", MOSS);
        }
        Collected collected = Collected.ofBytes(bytes.toByteArray());

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.quarantined).extracting(one -> one.origin().file()).containsExactly("-!/a.txt");
    }

    @Test
    void anArchiveCutShortKeepsWhatCameBefore() throws IOException {
        for (byte[] archive : new byte[][] {zip(), tar(), bzip2(tar()), Zstd.compress(tar())}) {
            for (int length = 30; length < archive.length - 1; length += 7) {
                Collected collected = Collected.ofBytes(Arrays.copyOf(archive, length));

                assertThat(collected.titles()).isSubsetOf("Moss", "Fern");
                assertThat(collected.papers.size() + collected.quarantined.size())
                        .isPositive();
                assertThat(collected.quarantined.size()).isLessThan(3);
            }
        }
    }

    @Test
    void aBombIsRefused() throws IOException {
        byte[] line = new byte[1 << 20];
        Arrays.fill(line, (byte) ' ');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(MOSS);
            for (int i = 0; i < 300; i++) {
                gzip.write(line);
                gzip.write('\n');
            }
        }
        Collected collected = Collected.ofBytes(bytes.toByteArray());

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.reasons()).singleElement().asString().endsWith("unpacks to more than 200 times its size");
    }

    @Test
    void damagedArchivesNeverStopTheReading() throws IOException {
        java.util.Random random = new java.util.Random(11);
        byte[][] archives = {zip(), tar(), gzip(tar()), bzip2(tar()), Zstd.compress(tar())};
        for (int round = 0; round < 500; round++) {
            byte[] damaged = archives[round % archives.length].clone();
            for (int i = 0; i <= round % 4; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Collected collected = Collected.ofBytes(damaged);

            assertThat(collected.papers.size() + collected.quarantined.size()).isPositive();
            assertThat(collected.reasons()).allMatch(reason -> reason.length() < 150 && !reason.contains("\n"));
        }
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("in/"));
            add(zip, "in/moss.jsonl", MOSS);
            add(zip, "in/fern.bib", FERN);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, name, content);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            add(tar, "in/moss.jsonl", MOSS);
            add(tar, "in/fern.bib", FERN);
        }
        return bytes.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(bytes, 1)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] twice(byte[] bytes) {
        return joined(bytes, bytes);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
