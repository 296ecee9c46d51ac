package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;

/**
 * One stream: unpacked if it is packed, and read in its format; both are told by its first bytes. Packings may lie in
 * each other, up to {@link #DEPTH} of them, of which two may be archives: {@code papers.tar.gz} with
 * {@code part.jsonl.gz} in it takes three.
 */
final class StreamSource {

    private static final int DEPTH = 4;
    private static final int ARCHIVES = 2;

    private final String file;
    private final RecordSink sink;
    private final UnpackingLimit limit;
    private final int depth;
    private final int archives;

    StreamSource(String file, RecordSink sink) {
        this(file, sink, new UnpackingLimit(), 0, 0);
    }

    private StreamSource(String file, RecordSink sink, UnpackingLimit limit, int depth, int archives) {
        this.file = file;
        this.sink = sink;
        this.limit = limit;
        this.depth = depth;
        this.archives = archives;
    }

    /** A file in this one, which is an archive. */
    StreamSource inner(String name, RecordSink into) {
        return new StreamSource(file + "!/" + name, into, limit, depth + 1, archives + 1);
    }

    /**
     * Reads a stream to its end, and quarantines what can't be read.
     *
     * @return why its format can't be read; whether that is worth a line is left to the caller
     */
    Optional<String> read(InputStream in) {
        PeekedStream packed = new PeekedStream(depth == 0 ? limit.packed(in) : in, Packing.HEAD);
        Optional<Packing> packing = Packing.of(packed.head());
        if (packing.isEmpty()) {
            return content(new PeekedStream(packed, Head.LENGTH));
        }
        if (depth == DEPTH || (packing.get().isArchive() && archives == ARCHIVES)) {
            quarantine(0, "packed too often, " + packing.get().label() + " inside of " + depth + " packings");
            return Optional.empty();
        }
        if (packing.get().isArchive()) {
            return new ArchiveReader(packing.get(), this, file, sink, limit).read(packed);
        }
        return compressed(packed, packing.get());
    }

    private Optional<String> compressed(PeekedStream packed, Packing packing) {
        InputStream content;
        try {
            content = limit.unpacked(packing.unpack(packed), packing.label());
        } catch (IOException | RuntimeException e) {
            quarantine(0, ByteReader.reason(limit.why(e, packing.label())));
            return Optional.empty();
        }
        return new StreamSource(file, sink, limit, depth + 1, archives).read(content);
    }

    private Optional<String> content(PeekedStream content) {
        Head head = Head.of(content.head());
        Optional<FormatReader> reader = Formats.reader(head);
        if (reader.isEmpty() && content.failure().isPresent()) {
            quarantine(0, ByteReader.reason(content.failure().get()));
            return Optional.empty();
        }
        if (head.isEmpty()) {
            quarantine(0, Formats.unreadable(head));
            return Optional.empty();
        }
        if (reader.isEmpty()) {
            return Optional.of(Formats.unreadable(head));
        }
        ByteReader bytes = new ByteReader(content);
        reader.get().read(bytes, file, sink);
        bytes.failure().ifPresent(reason -> quarantine(bytes.line(), reason));
        return Optional.empty();
    }

    private void quarantine(long line, String reason) {
        sink.quarantine(new Quarantined(new Origin(file, line), reason));
    }
}
