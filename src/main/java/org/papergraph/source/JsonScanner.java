package org.papergraph.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Cuts a stream of JSON into the pieces that are read one by one: the objects of an array, objects one after the
 * other, and the objects in the arrays of a {@link JsonWrapper}. Of a wrapper with records the rest says nothing, unless
 * it has an abstract; one without is a piece like any other. A string ends with its line at the latest, as JSON has it, so that a forgotten
 * quotation mark does not turn all that follows inside out.
 */
final class JsonScanner {

    private static final int NOWHERE = -1;

    private final ByteReader in;
    private final JsonRecords records;
    private long open;
    private long found;
    private boolean cut;

    JsonScanner(ByteReader in, JsonRecords records) {
        this.in = in;
        this.records = records;
    }

    /** Reads to the end of the stream. */
    void read() {
        Gathered gathered = new Gathered();
        for (int first = first(); first != ByteReader.END; first = first()) {
            found++;
            cut = false;
            long line = in.line();
            Piece piece = new Piece(gathered, true);
            boolean whole = piece.gather(first);
            Line gone = gathered.take(line);
            if (piece.inner == 0 || piece.isRecord) {
                take(gone, whole);
            } else if (!whole) {
                broken(in.line());
            }
        }
    }

    /** How many pieces were found. */
    long found() {
        return found;
    }

    /** Whether the last piece ends in the middle. */
    boolean isCut() {
        return cut;
    }

    /** Whether an array is not closed. */
    boolean isOpen() {
        return open > 0;
    }

    private void take(Line line, boolean whole) {
        if (whole || line.tooLong()) {
            cut = !whole;
            records.readElement(line);
        } else {
            broken(line.number());
        }
    }

    /** Tells once of a piece that ends in the middle; why a stream broke off is told by others. */
    private void broken(long line) {
        if (!cut && in.failure().isEmpty()) {
            records.quarantine(line, JsonRecords.CUT);
        }
        cut = true;
    }

    /** The first byte of the next piece: what separates pieces, and the array's own brackets, is skipped. */
    private int first() {
        int value = in.next();
        while (isSpace(value) || value == ',' || value == '[' || value == ']') {
            open += value == '[' ? 1 : value == ']' ? -1 : 0;
            value = in.next();
        }
        return value;
    }

    /** White space, or a part of a byte order mark. */
    private static boolean isSpace(int value) {
        return value == ' '
                || value == '\t'
                || value == '\n'
                || value == '\r'
                || value == 0xEF
                || value == 0xBB
                || value == 0xBF;
    }

    private static boolean separates(int value) {
        return value == ByteReader.END
                || value == ','
                || value == '\n'
                || value == '\r'
                || value == ']'
                || value == '{';
    }

    /** One piece while it is gathered: an object to its closing brace, anything else to a separator. */
    private final class Piece {
        private final Gathered gathered;
        private final Key key = new Key();
        private boolean mayWrap;
        private long inner;
        private int depth;
        private int message = NOWHERE;
        private boolean isRecord;
        private boolean text;

        Piece(Gathered gathered, boolean mayWrap) {
            this.gathered = gathered;
            this.mayWrap = mayWrap;
        }

        /** Whether the piece is whole. */
        boolean gather(int first) {
            depth = first == '{' ? 1 : 0;
            text = first == '"';
            gathered.add(first);
            while (text || depth > 0 || (first != '{' && !separates(in.peek()))) {
                int value = in.next();
                if (value == ByteReader.END) {
                    return false;
                }
                gathered.add(value);
                if (text) {
                    inText(value);
                } else if (!structure(value)) {
                    return false;
                }
            }
            return in.failure().isEmpty();
        }

        private void inText(int value) {
            if (value == '\\' && !isLineEnd(in.peek())) {
                int escaped = in.next();
                gathered.add(escaped);
                key.add(escaped);
            } else if (value == '"' || isLineEnd(value)) {
                text = false;
            } else {
                key.add(value);
            }
        }

        /** Takes a byte outside of strings; false where the stream ends among the piece's own records. */
        private boolean structure(int value) {
            switch (value) {
                case '"' -> {
                    text = true;
                    key.begin();
                }
                case ':' -> named();
                case '{' -> depth++;
                case '[' -> {
                    depth++;
                    return !leadsToRecords() || records();
                }
                case '}', ']' -> depth--;
                default -> {}
            }
            return true;
        }

        private void named() {
            if (depth == 1) {
                message = key.is(JsonWrapper.MESSAGE::equals) ? 2 : NOWHERE;
                isRecord |= key.is(JsonWrapper.ABSTRACT::equals);
            }
        }

        /** Whether the array just entered may hold the piece's own records. */
        private boolean leadsToRecords() {
            if (!mayWrap || (depth != 2 && depth != message + 1) || !key.is(JsonWrapper::isArrayOfRecords)) {
                return false;
            }
            while (isSpace(in.peek())) {
                gathered.add(in.next());
            }
            return in.peek() == '{' || in.peek() == 'n';
        }

        /**
         * Reads the piece's own records one by one, up to the end of their array. If the first one shows that they are
         * no records, it goes to the piece as it is, and the rest with it.
         *
         * @return whether the stream goes on after the array
         */
        private boolean records() {
            Gathered each = new Gathered();
            for (int first = nextRecord(); first != ByteReader.END; first = nextRecord()) {
                if (first == ']') {
                    gathered.add(first);
                    depth--;
                    return true;
                }
                long line = in.line();
                boolean whole = new Piece(each, false).gather(first);
                Line record = each.take(line);
                if (inner == 0 && whole && !JsonWrapper.isRecord(record)) {
                    mayWrap = false;
                    record.copyTo(gathered);
                    return true;
                }
                inner++;
                take(record, whole);
            }
            return false;
        }

        private int nextRecord() {
            int value = in.next();
            while (isSpace(value) || value == ',') {
                value = in.next();
            }
            return value;
        }

        private static boolean isLineEnd(int value) {
            return value == '\n' || value == '\r' || value == ByteReader.END;
        }
    }

    /** The string read last, as far as it can be a key that matters. */
    private static final class Key {
        private final byte[] bytes = new byte[24];
        private int length;

        void begin() {
            length = 0;
        }

        void add(int value) {
            if (length < bytes.length) {
                bytes[length++] = (byte) value;
            }
        }

        boolean is(Predicate<String> test) {
            return test.test(new String(Arrays.copyOf(bytes, length), StandardCharsets.US_ASCII));
        }
    }
}
