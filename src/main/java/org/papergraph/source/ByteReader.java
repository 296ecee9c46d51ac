package org.papergraph.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Bytes of a stream one by one, with the line they stand in. A stream that fails ends there, as if it were at its
 * end; {@link #failure()} then says why, so that every reader keeps what came before. Line ends are LF, CR LF and CR.
 */
final class ByteReader {

    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int last = END;
    private long line = 1;
    private Optional<String> failure = Optional.empty();

    ByteReader(InputStream in) {
        this.in = in;
    }

    /** The next byte, 0 to 255, or {@link #END}. */
    int next() {
        if (position == limit && !fill()) {
            return END;
        }
        if (last == '\n' || (last == '\r' && buffer[position] != '\n')) {
            line++;
        }
        last = buffer[position++] & 0xFF;
        return last;
    }

    /** The byte that {@link #next()} will return. */
    int peek() {
        return position == limit && !fill() ? END : buffer[position] & 0xFF;
    }

    /** The bytes that come next, as many as asked for if there are so many; they are not taken. Only before the first one. */
    byte[] ahead(int count) {
        while (limit < Math.min(count, buffer.length) && failure.isEmpty()) {
            try {
                int read = in.read(buffer, limit, buffer.length - limit);
                if (read <= 0) {
                    break;
                }
                limit += read;
            } catch (IOException e) {
                failure = Optional.of(reason(e));
            }
        }
        return Arrays.copyOfRange(buffer, position, Math.min(limit, position + count));
    }

    /** The line of the byte returned last, from 1. */
    long line() {
        return line;
    }

    /** Why the stream ended before its end; empty as long as it did not. */
    Optional<String> failure() {
        return failure;
    }

    private boolean fill() {
        if (failure.isPresent()) {
            return false;
        }
        try {
            position = 0;
            limit = Math.max(in.read(buffer), 0);
        } catch (IOException e) {
            limit = 0;
            failure = Optional.of(reason(e));
        }
        return limit > 0;
    }

    /** Why a stream could not be read on, in words. */
    static String reason(IOException e) {
        if (e instanceof UnreadableStreamException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof EOFException) {
            return "the gzip stream is cut short";
        }
        if (e instanceof ZipException) {
            return "the gzip stream is corrupt: " + Reason.clip(e.getMessage());
        }
        return "the stream breaks off: " + Reason.clip(e.getMessage());
    }
}
