package org.papergraph.source;

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
}
