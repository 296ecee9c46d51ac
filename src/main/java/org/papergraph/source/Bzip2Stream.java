package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * The content of bzip2 streams, one after the other. The library is asked for one byte at a time: of many it drops those
 * that it has when it comes upon damage.
 */
final class Bzip2Stream extends InputStream {

    private final InputStream content;
    private Optional<IOException> failure = Optional.empty();

    Bzip2Stream(InputStream packed) throws IOException {
        content = new BZip2CompressorInputStream(packed, true);
    }

    /** The bytes before a failure, if there are any; the next read meets it again. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return super.read(into, offset, length);
    }

    @Override
    public int read() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            return content.read();
        } catch (IOException | RuntimeException e) {
            IOException damage = e instanceof IOException known ? known : new IOException(e.getMessage(), e);
            failure = Optional.of(damage);
            throw damage;
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
