package org.papergraph.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A piece of input that is read as a whole: a line, or an element of a JSON document.
 *
 * @param number the line it begins in, from 1
 * @param bytes its bytes without line end and byte order mark; empty where it is too long
 * @param tooLong whether it was longer than {@link #LIMIT} and skipped
 */
record Line(long number, ByteBuffer bytes, boolean tooLong) {

    /** The most bytes that are held in memory of one piece: 8 MiB. */
    static final int LIMIT = 8 << 20;

    /** The text; empty where the bytes are no UTF-8. */
    Optional<String> text() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.duplicate())
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text with U+FFFD in place of whatever is no UTF-8. */
    String repairedText() {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    /** Adds the bytes to what is gathered. */
    void copyTo(Gathered gathered) {
        ByteBuffer copied = bytes.duplicate();
        while (copied.hasRemaining()) {
            gathered.add(copied.get() & 0xFF);
        }
    }
}
