package org.papergraph.source;

import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;

/**
 * A JSON array of objects, or objects one after the other, over any number of lines. A small scanner cuts the stream
 * into its objects by counting brackets outside of strings, so each object is read by itself: one broken object costs
 * no other, memory is bounded by the largest object (at most {@link Line#LIMIT}), and every record has its line.
 */
final class JsonDocumentReader implements FormatReader {

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        Gathered gathered = new Gathered();
        for (int value = start(in); value != ByteReader.END; value = start(in)) {
            long number = in.line();
            boolean whole = element(value, in, gathered);
            Line line = gathered.take(number);
            if (whole || line.tooLong()) {
                JsonRecords.read(line, new Origin(file, number), sink);
            } else if (in.failure().isEmpty()) {
                sink.quarantine(new Quarantined(new Origin(file, number), JsonRecords.CUT));
            }
        }
    }

    /** The first byte of the next element: what separates elements, and the array's own brackets, is skipped. */
    private static int start(ByteReader in) {
        int value = in.next();
        while (value == ' ' || value == '\t' || value == '\n' || value == '\r' || value == ',' || isMark(value)) {
            value = in.next();
        }
        return value;
    }

    /** Whether a byte is a bracket of the outermost array, or belongs to a byte order mark. */
    private static boolean isMark(int value) {
        return value == '[' || value == ']' || value == 0xEF || value == 0xBB || value == 0xBF;
    }

    /** Gathers one element: an object up to its closing brace, anything else up to a separator outside of a string. */
    private static boolean element(int first, ByteReader in, Gathered gathered) {
        int depth = first == '{' ? 1 : 0;
        boolean text = first == '"';
        gathered.add(first);
        while (text || depth > 0 || (first != '{' && !separates(in.peek()))) {
            int value = in.next();
            if (value == ByteReader.END) {
                return false;
            }
            gathered.add(value);
            if (text && value == '\\') {
                gathered.add(in.next());
            } else if (value == '"') {
                text = !text;
            } else if (!text) {
                depth += value == '{' || value == '[' ? 1 : value == '}' || value == ']' ? -1 : 0;
            }
        }
        return in.failure().isEmpty();
    }

    private static boolean separates(int value) {
        return value == ByteReader.END
                || value == ','
                || value == '\n'
                || value == '\r'
                || value == ']'
                || value == '{';
    }
}
