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
        Elements elements = new Elements(in);
        long found = 0;
        for (int first = elements.first(); first != ByteReader.END; first = elements.first()) {
            Origin origin = new Origin(file, in.line());
            boolean whole = elements.gather(first);
            Line line = elements.gathered.take(origin.line());
            if (whole || line.tooLong()) {
                JsonRecords.read(line, origin, sink);
            } else if (in.failure().isEmpty()) {
                sink.quarantine(new Quarantined(origin, JsonRecords.CUT));
            }
            found++;
            elements.cut = !whole;
        }
        end(elements, found, file, sink);
    }

    /** Tells of an array that is not closed, though every element in it may be, and of one without elements. */
    private static void end(Elements elements, long found, String file, RecordSink sink) {
        if (elements.in.failure().isPresent() || elements.cut) {
            return;
        }
        if (elements.open > 0) {
            sink.quarantine(new Quarantined(new Origin(file, elements.in.line()), JsonRecords.CUT));
        } else if (found == 0) {
            sink.quarantine(new Quarantined(new Origin(file, 0), "a JSON document without records"));
        }
    }

    /** The scanner. */
    private static final class Elements {
        private final ByteReader in;
        private final Gathered gathered = new Gathered();
        private long open;
        private boolean cut;

        Elements(ByteReader in) {
            this.in = in;
        }

        /** The first byte of the next element: what separates elements, and the array's own brackets, is skipped. */
        int first() {
            int value = in.next();
            while (isSpace(value) || value == ',' || value == '[' || value == ']') {
                open += value == '[' ? 1 : value == ']' ? -1 : 0;
                value = in.next();
            }
            return value;
        }

        /** Gathers an element: an object to its closing brace, anything else to a separator outside of a string. */
        boolean gather(int first) {
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
    }

    @Override
    public String name() {
        return "JSON document";
    }

    @Override
    public String about() {
        return "an array of objects, or objects one after the other";
    }

    @Override
    public boolean recognises(Head head) {
        return JsonHead.isDocument(head);
    }
}
