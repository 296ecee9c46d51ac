package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The content of gzip members, one after the other; the library ends in silence at whatever is no member. */
final class GzipStream extends GZIPInputStream {

    private static final int BUFFER = 1 << 16;

    /** Bytes of a member behind its compressed data, which the library does not take off its input. */
    private static final int TRAILER = 8;

    GzipStream(InputStream packed) throws IOException {
        super(packed, BUFFER);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
            throw new IOException("something that is not gzip follows");
        }
        return count;
    }
}
