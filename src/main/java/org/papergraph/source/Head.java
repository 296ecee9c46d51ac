package org.papergraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The first bytes of a stream, by which its format is told; a file's name is never looked at.
 *
 * @param charset UTF-16 where the bytes show it by a byte order mark or by zeros in every other place, else UTF-8
 * @param text the bytes as characters without byte order mark; a byte beyond ASCII is one character where it is UTF-8,
 *     so that nothing is lost of what is none
 */
record Head(Charset charset, String text) {

    /** How many of the first bytes are looked at. */
    static final int LENGTH = 1 << 16;

    /** The head of a stream that begins with these bytes (all of it, or at least {@link #LENGTH}). */
    static Head of(byte[] bytes) {
        if (Packing.begins(bytes, 0, 0xFF, 0xFE)) {
            return utf16(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (Packing.begins(bytes, 0, 0xFE, 0xFF)) {
            return utf16(StandardCharsets.UTF_16BE, bytes, 2);
        }
        if (bytes.length >= 4 && bytes[1] == 0 && bytes[3] == 0 && bytes[0] > 0 && bytes[2] > 0) {
            return utf16(StandardCharsets.UTF_16LE, bytes, 0);
        }
        if (bytes.length >= 4 && bytes[0] == 0 && bytes[2] == 0 && bytes[1] > 0 && bytes[3] > 0) {
            return utf16(StandardCharsets.UTF_16BE, bytes, 0);
        }
        int from = Packing.begins(bytes, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new Head(
                StandardCharsets.UTF_8,
                new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).stripLeading());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isUtf16() {
        return !charset.equals(StandardCharsets.UTF_8);
    }

    private static Head utf16(Charset charset, byte[] bytes, int from) {
        return new Head(charset, new String(bytes, from, bytes.length - from, charset).stripLeading());
    }
}
