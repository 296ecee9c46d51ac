package org.papergraph.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A stream whose first bytes can be looked at before it is read. If it fails while they are fetched, the bytes before
 * are kept, and the failure comes when they have been read.
 */
final class PeekedStream extends InputStream {

    private final byte[] head;
    private final InputStream rest;
    private final Optional<IOException> failure;
    private int position;

    PeekedStream(InputStream in, int length) {
        rest = in;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        failure = fetch(in, length, bytes);
        head = bytes.toByteArray();
    }

    /** The first bytes: as many as were asked for, or all there are. */
    byte[] head() {
        return head.clone();
    }

    /** Why not even the first bytes could be fetched. */
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (position < head.length) {
            int count = Math.min(length, head.length - position);
            System.arraycopy(head, position, into, offset, count);
            position += count;
            return count;
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        return rest.read(into, offset, length);
    }

    /** Always at least 1: a gzip stream asks this before it looks for its next member, and a pipe may answer 0 too early. */
    @Override
    public int available() {
        return 1;
    }

    private static Optional<IOException> fetch(InputStream in, int length, ByteArrayOutputStream into) {
        byte[] buffer = new byte[1 << 13];
        try {
            int count = 0;
            while (into.size() < length && count >= 0) {
                into.write(buffer, 0, count);
                count = in.read(buffer, 0, Math.min(buffer.length, length - into.size()));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}
