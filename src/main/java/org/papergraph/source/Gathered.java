package org.papergraph.source;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes of one piece of input as they come in, up to {@link Line#LIMIT}; beyond it they are counted, not held. */
final class Gathered {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private boolean tooLong;

    void add(int value) {
        if (tooLong) {
            return;
        }
        if (length == Line.LIMIT) {
            tooLong = true;
            length = 0;
            bytes = new byte[1 << 12];
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(Line.LIMIT, 2 * length));
        }
        bytes[length++] = (byte) value;
    }

    /** What was gathered since the last call, as a piece that begins in a line. */
    Line take(long number) {
        int from = Arrays.mismatch(BYTE_ORDER_MARK, 0, 3, bytes, 0, Math.min(3, length)) < 0 ? 3 : 0;
        Line line = new Line(number, ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, length)), tooLong);
        length = 0;
        tooLong = false;
        return line;
    }
}
