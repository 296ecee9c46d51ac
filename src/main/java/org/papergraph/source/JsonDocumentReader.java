package org.papergraph.source;

import java.util.List;

/**
 * A JSON array of objects, or objects one after the other, over any number of lines; an object may also hold its
 * records in an array. A small scanner cuts the stream into its objects by counting brackets outside of strings, so
 * each object is read by itself: one broken object costs no other, memory is bounded by the largest object (at most
 * {@link Line#LIMIT}), and every record has its line.
 */
final class JsonDocumentReader implements FormatReader {

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        JsonRecords records = new JsonRecords(file, sink);
        JsonScanner scanner = new JsonScanner(in, records);
        scanner.read();
        if (in.failure().isPresent() || scanner.isCut()) {
            return;
        }
        if (scanner.isOpen()) {
            records.quarantine(in.line(), JsonRecords.CUT);
        } else if (scanner.found() == 0) {
            records.quarantine(0, "a JSON document without records");
        }
    }

    @Override
    public String name() {
        return "JSON document";
    }

    @Override
    public String about() {
        return "an array of objects, objects one after the other, or an answer that holds them; of the kinds below";
    }

    @Override
    public List<ReadableFormat> kinds() {
        return JsonDialects.ALL.stream()
                .map(dialect -> new ReadableFormat(dialect.name(), dialect.about()))
                .toList();
    }

    @Override
    public boolean recognises(Head head) {
        return JsonHead.isDocument(head);
    }
}
