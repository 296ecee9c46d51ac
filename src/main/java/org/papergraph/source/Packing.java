package org.papergraph.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** How files are packed, told by the first bytes. Around any format, also one packing around another. */
enum Packing {
    GZIP("gzip", "compressed, several members too"),
    BZIP2("bzip2", "compressed, several streams too"),
    ZSTD("zstd", "compressed, several frames too"),
    ZIP("zip", "an archive; each file in it is read by itself"),
    TAR("tar", "an archive, compressed or not; each file in it is read by itself");

    /** How many of the first bytes tell the packing. */
    static final int HEAD = 512;

    private static final int TAR_MAGIC = 257;

    private final String label;
    private final String about;

    Packing(String label, String about) {
        this.label = label;
        this.about = about;
    }

    String label() {
        return label;
    }

    String about() {
        return about;
    }

    boolean isArchive() {
        return this == ZIP || this == TAR;
    }

    /** The packing of a stream that begins with these bytes; empty for one that is not packed. */
    static Optional<Packing> of(byte[] head) {
        if (begins(head, 0, 0x1F, 0x8B)) {
            return Optional.of(GZIP);
        }
        if (begins(head, 0, 'B', 'Z', 'h')
                && (begins(head, 4, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59)
                        || begins(head, 4, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90))) {
            return Optional.of(BZIP2);
        }
        if (begins(head, 0, 0x28, 0xB5, 0x2F, 0xFD) || begins(head, 1, 0x2A, 0x4D, 0x18)) {
            return Optional.of(ZSTD);
        }
        if (begins(head, 0, 'P', 'K', 3, 4) || begins(head, 0, 'P', 'K', 5, 6)) {
            return Optional.of(ZIP);
        }
        return begins(head, TAR_MAGIC, 'u', 's', 't', 'a', 'r') ? Optional.of(TAR) : Optional.empty();
    }

    /** The content of a compressed stream. */
    InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case GZIP -> new GzipStream(packed);
            case BZIP2 -> new Bzip2Stream(packed);
            case ZSTD -> new ZstdInputStream(packed);
            case ZIP, TAR -> throw new IllegalStateException(label + " is an archive");
        };
    }

    /** The files of an archive. */
    ArchiveInputStream<?> open(InputStream packed) {
        return this == ZIP
                ? new ZipArchiveInputStream(packed, StandardCharsets.UTF_8.name())
                : new TarArchiveInputStream(packed, StandardCharsets.UTF_8.name());
    }

    /** Whether certain bytes stand in a place. */
    static boolean begins(byte[] head, int from, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (from + i >= head.length || (head[from + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
