package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;

/**
 * The files of an archive, in its order, each read as a file of its own. Nothing is written to disk, so a name can't
 * lead out of anywhere; it is only shown. Folders, links and hidden files are skipped, as in a folder; at most
 * {@link #FILES} files are read, and headers are held up to {@link #HEADER} bytes.
 */
final class ArchiveReader {

    private static final int FILES = 100_000;
    private static final long HEADER = 64L << 20;
    private static final int NAME = 300;

    private final Packing packing;
    private final StreamSource source;
    private final String file;
    private final RecordSink sink;
    private final UnpackingLimit limit;

    ArchiveReader(Packing packing, StreamSource source, String file, RecordSink sink, UnpackingLimit limit) {
        this.packing = packing;
        this.source = source;
        this.file = file;
        this.sink = sink;
        this.limit = limit;
    }

    /** Reads all files; why none of them is of a known format. */
    Optional<String> read(InputStream packed) {
        FolderSink told = new FolderSink(sink);
        Headers headers = new Headers(packed);
        try (ArchiveInputStream<?> archive = packing.open(headers)) {
            if (readAll(archive, headers, told) && !told.isAnythingKnown()) {
                return Optional.of("a " + packing.label() + " archive without any file of a known format");
            }
        } catch (IOException e) {
            told.known();
            quarantine(file, ByteReader.reason(limit.why(e, packing.label())));
        }
        return Optional.empty();
    }

    /** Whether the archive was read to its end. A file that breaks off has said so, and the archive breaks off with it. */
    private boolean readAll(ArchiveInputStream<?> archive, Headers headers, FolderSink told) throws IOException {
        for (int files = 0; files <= FILES; files++) {
            headers.allow(HEADER);
            Optional<ArchiveEntry> entry = next(archive);
            headers.allow(Long.MAX_VALUE);
            if (entry.isEmpty()) {
                return true;
            }
            if (isFile(entry.get()) && !read(entry.get(), archive, told)) {
                return false;
            }
        }
        quarantine(file, String.format(Locale.ROOT, "an archive of more than %,d files", FILES));
        return false;
    }

    /** The next entry; whatever the library throws on damaged bytes is a damaged archive. */
    private Optional<ArchiveEntry> next(ArchiveInputStream<?> archive) throws IOException {
        try {
            return Optional.ofNullable(archive.getNextEntry());
        } catch (RuntimeException e) {
            throw limit.why(e, packing.label());
        }
    }

    /** Reads one file; whether the archive can be read on behind it. */
    private boolean read(ArchiveEntry entry, ArchiveInputStream<?> archive, FolderSink told) throws IOException {
        String name = Reason.clip(entry.getName(), NAME);
        if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
            told.quarantine(new Quarantined(new Origin(file + "!/" + name, 0), "an encrypted file"));
            return true;
        }
        if (!archive.canReadEntryData(entry)) {
            told.quarantine(new Quarantined(
                    new Origin(file + "!/" + name, 0), "packed in a way that can't be read as a stream"));
            return true;
        }
        Watched content = new Watched(limit.unpacked(archive, packing.label()));
        Optional<String> unknown = source.inner(name, told).read(content);
        unknown.ifPresentOrElse(
                reason -> told.unknown(new Quarantined(new Origin(file + "!/" + name, 0), reason)), told::known);
        if (!content.failed) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return !content.failed;
    }

    private static boolean isFile(ArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/');
        boolean hidden = Stream.of(name.split("/"))
                .anyMatch(part -> part.startsWith(".") && !part.equals(".") && !part.equals(".."));
        boolean link = entry instanceof TarArchiveEntry tar
                && (tar.isSymbolicLink()
                        || tar.isLink()
                        || tar.isFIFO()
                        || tar.isBlockDevice()
                        || tar.isCharacterDevice());
        boolean unixLink = entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink();
        return !entry.isDirectory() && !hidden && !link && !unixLink;
    }

    private void quarantine(String name, String reason) {
        sink.quarantine(new Quarantined(new Origin(name, 0), reason));
    }

    /** The archive's bytes, of which a header may take only so many. */
    private static final class Headers extends BlockStream {
        private long allowed = Long.MAX_VALUE;

        Headers(InputStream in) {
            super(in);
        }

        void allow(long bytes) {
            allowed = bytes;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (allowed <= 0) {
                throw new UnreadableStreamException("an archive with a header of more than 64 MiB");
            }
            int count = in.read(into, offset, length);
            allowed -= allowed == Long.MAX_VALUE ? 0 : Math.max(count, 0);
            return count;
        }

        @Override
        public long skip(long bytes) throws IOException {
            return in.skip(bytes);
        }

        @Override
        public void close() {
            // the caller's stream
        }
    }

    /** One file's bytes; knows whether they broke off. */
    private static final class Watched extends BlockStream {
        private boolean failed;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return in.read(into, offset, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public void close() {
            // the archive goes on behind it
        }
    }
}
