package org.papergraph.source;

import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

/** Takes the records of one XML document, and knows whether there were any. */
final class XmlSink {

    private final String file;
    private final RecordSink sink;
    private boolean empty = true;

    XmlSink(String file, RecordSink sink) {
        this.file = file;
        this.sink = sink;
    }

    Origin origin(long line) {
        return new Origin(file, line);
    }

    /** A record; quarantined where it says too little. */
    void accept(PaperRecord.Builder record, Origin origin) {
        empty = false;
        Built.record(record, origin, sink);
    }

    void quarantine(long line, String reason) {
        empty = false;
        sink.quarantine(new Quarantined(origin(line), reason));
    }

    boolean isEmpty() {
        return empty;
    }
}
