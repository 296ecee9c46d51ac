package org.papergraph.source;

import java.util.Optional;

/**
 * Lines of a stream, each bounded by {@link Line#LIMIT}; memory does not grow with the stream. The line in which a
 * failing stream breaks off is not returned.
 */
final class LineReader {

    private final ByteReader in;
    private final Gathered gathered = new Gathered();

    LineReader(ByteReader in) {
        this.in = in;
    }

    /** The next line, blank ones included; empty at the end. */
    Optional<Line> next() {
        int value = in.next();
        if (value == ByteReader.END) {
            return Optional.empty();
        }
        long number = in.line();
        while (value != ByteReader.END && value != '\n' && value != '\r') {
            gathered.add(value);
            value = in.next();
        }
        if (value == '\r' && in.peek() == '\n') {
            in.next();
        }
        return in.failure().isPresent() && value == ByteReader.END
                ? Optional.empty()
                : Optional.of(gathered.take(number));
    }
}
