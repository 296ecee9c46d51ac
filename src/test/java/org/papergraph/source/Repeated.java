package org.papergraph.source;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of one text many times, without the memory that it would take. */
final class Repeated extends InputStream {

    private final byte[] unit;
    private final long length;
    private long position;

    Repeated(String unit, long times) {
        this.unit = unit.getBytes(StandardCharsets.UTF_8);
        this.length = this.unit.length * times;
    }

    @Override
    public int read() {
        return position < length ? unit[(int) (position++ % unit.length)] : -1;
    }

    @Override
    public int read(byte[] into, int offset, int count) {
        if (position >= length) {
            return -1;
        }
        int from = (int) (position % unit.length);
        int copied = Math.min(count, unit.length - from);
        System.arraycopy(unit, from, into, offset, copied);
        position += copied;
        return copied;
    }
}
