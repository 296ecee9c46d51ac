package org.papergraph.source;

import java.nio.charset.Charset;

/** Characters of a stream one by one, with the line they stand in. Line ends are LF, CR LF and CR. */
final class CharReader {

    static final int END = -1;

    private final TextReader in;
    private final char[] buffer = new char[1 << 12];
    private int position;
    private int limit;
    private int last = END;
    private long line = 1;

    CharReader(ByteReader bytes, Charset charset) {
        in = new TextReader(bytes, charset);
    }

    /** The next character, or {@link #END}. */
    int next() {
        int next = peek();
        if (next == END) {
            return END;
        }
        if (last == '\n' || (last == '\r' && next != '\n')) {
            line++;
        }
        last = next;
        position++;
        return next;
    }

    /** The character that {@link #next()} will return. */
    int peek() {
        if (position == limit) {
            position = 0;
            limit = Math.max(in.read(buffer, 0, buffer.length), 0);
        }
        return limit == 0 ? END : buffer[position];
    }

    /** The line of the character returned last, from 1. */
    long line() {
        return line;
    }
}
