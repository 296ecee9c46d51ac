package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;

/** One stream: unpacked if it is gzip (told by its magic bytes; several members too), and read in its format. */
final class StreamSource {

    private final String file;
    private final RecordSink sink;

    StreamSource(String file, RecordSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /**
     * Reads a stream to its end, and quarantines what can't be read.
     *
     * @return why its format can't be read; whether that is worth a line is left to the caller
     */
    Optional<String> read(InputStream in) {
        PeekedStream packed = new PeekedStream(in, 2);
        PeekedStream content;
        try {
            content = new PeekedStream(
                    isGzip(packed.head()) ? new GZIPInputStream(packed, 1 << 16) : packed, Format.HEAD);
        } catch (IOException e) {
            quarantine(0, ByteReader.reason(e));
            return Optional.empty();
        }
        return read(content);
    }

    private Optional<String> read(PeekedStream content) {
        Format format = Format.of(content.head());
        Optional<FormatReader> reader = reader(format);
        if (reader.isEmpty() && content.failure().isPresent()) {
            quarantine(0, ByteReader.reason(content.failure().get()));
            return Optional.empty();
        }
        if (format == Format.EMPTY) {
            quarantine(0, format.reason());
            return Optional.empty();
        }
        if (reader.isEmpty()) {
            return Optional.of(format.reason());
        }
        ByteReader bytes = new ByteReader(content);
        reader.get().read(bytes, file, sink);
        bytes.failure().ifPresent(reason -> quarantine(bytes.line(), reason));
        return Optional.empty();
    }

    private static Optional<FormatReader> reader(Format format) {
        return switch (format) {
            case JSON_LINES -> Optional.of(new JsonLinesReader());
            case JSON_DOCUMENT -> Optional.of(new JsonDocumentReader());
            case LISTING_PAGE -> Optional.of(new ListingPageReader());
            case EMPTY, BINARY, UTF_16, UNKNOWN -> Optional.empty();
        };
    }

    private void quarantine(long line, String reason) {
        sink.quarantine(new Quarantined(new Origin(file, line), reason));
    }

    private static boolean isGzip(byte[] head) {
        return head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }
}
