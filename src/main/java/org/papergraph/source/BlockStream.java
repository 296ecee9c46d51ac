package org.papergraph.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream around another that is read in blocks alone: a single byte is a block of one. */
abstract class BlockStream extends FilterInputStream {

    BlockStream(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] into, int offset, int length) throws IOException;
}
