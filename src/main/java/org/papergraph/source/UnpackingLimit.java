package org.papergraph.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Counts what one file unpacks to, over all packings in it, so that a small file can't become endless work. Refused
 * is what unpacks to more than 200 times its size, as soon as that is more than 64 MiB, and more than 64 GiB in any
 * case. (A snapshot of arXiv's metadata unpacks to four times its size, some 5 GB.) Whatever a library throws on damaged
 * bytes becomes one reason.
 */
final class UnpackingLimit {

    private static final long UNCHECKED = 64L << 20;
    private static final long RATIO = 200;
    private static final long TOTAL = 64L << 30;

    private long packed;
    private long unpacked;
    private Optional<IOException> failure = Optional.empty();

    /** The file itself, counted as it is read. */
    InputStream packed(InputStream file) {
        return new BlockStream(file) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                try {
                    int count = in.read(into, offset, length);
                    packed += Math.max(count, 0);
                    return count;
                } catch (IOException e) {
                    failure = Optional.of(e);
                    throw e;
                }
            }
        };
    }

    /** A content that was unpacked, counted as it is read. */
    InputStream unpacked(InputStream content, String packing) {
        return new BlockStream(content) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                try {
                    int count = in.read(into, offset, length);
                    count(Math.max(count, 0));
                    return count;
                } catch (IOException | RuntimeException e) {
                    throw why(e, packing);
                }
            }

            @Override
            public int available() {
                return 1;
            }
        };
    }

    /** Why a packed stream can't be read on: the file's own failure goes before what a library makes of it. */
    IOException why(Exception e, String packing) {
        if (failure.isPresent()) {
            return failure.get();
        }
        if (e instanceof UnreadableStreamException known) {
            return known;
        }
        String message = String.valueOf(e.getMessage());
        boolean cut = e instanceof EOFException
                || message.contains("runcated")
                || message.contains("end of stream")
                || message.contains("end of file");
        return new UnreadableStreamException(
                "the " + packing + " stream is " + (cut ? "cut short" : "corrupt: " + Reason.clip(message)));
    }

    private void count(int bytes) throws UnreadableStreamException {
        unpacked += bytes;
        if (unpacked > UNCHECKED && unpacked / RATIO > packed) {
            throw new UnreadableStreamException("unpacks to more than " + RATIO + " times its size");
        }
        if (unpacked > TOTAL) {
            throw new UnreadableStreamException("unpacks to more than " + (TOTAL >> 30) + " GiB");
        }
    }
}
