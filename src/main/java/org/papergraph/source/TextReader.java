package org.papergraph.source;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a stream, with U+FFFD in place of whatever its encoding does not have, so that damage stays where
 * it is. Reads no further ahead than it must, so that {@link ByteReader#line()} tells where a stream breaks off.
 */
final class TextReader extends Reader {

    /** Stands for what could not be decoded. */
    static final char DAMAGE = '\uFFFD';

    private static final int CHUNK = 1 << 12;

    private final ByteReader in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private boolean atEnd;
    private boolean atStart = true;

    TextReader(ByteReader in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(DAMAGE));
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(into, offset, length).slice();
        boolean more = true;
        while (chars.position() == 0 && more) {
            fill();
            decoder.decode(bytes, chars, atEnd);
            skipByteOrderMark(chars, into, offset);
            more = !atEnd;
        }
        return chars.position() == 0 ? -1 : chars.position();
    }

    private void fill() {
        bytes.compact();
        while (bytes.hasRemaining() && !atEnd) {
            int value = in.next();
            if (value == ByteReader.END) {
                atEnd = true;
            } else {
                bytes.put((byte) value);
            }
        }
        bytes.flip();
    }

    private void skipByteOrderMark(CharBuffer chars, char[] into, int offset) {
        if (atStart && chars.position() > 0) {
            atStart = false;
            if (into[offset] == '\uFEFF') {
                System.arraycopy(into, offset + 1, into, offset, chars.position() - 1);
                chars.position(chars.position() - 1);
            }
        }
    }

    @Override
    public void close() {
        // the stream is the caller's
    }
}
