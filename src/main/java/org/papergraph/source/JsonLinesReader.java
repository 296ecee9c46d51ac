package org.papergraph.source;

import java.util.Optional;

/** JSON lines: an object on each line, in any of the {@link JsonDialects}. Blank lines say nothing. */
final class JsonLinesReader implements FormatReader {

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        LineReader lines = new LineReader(in);
        JsonRecords records = new JsonRecords(file, sink);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            records.read(line.get());
        }
    }

    @Override
    public String name() {
        return "JSON lines";
    }

    @Override
    public String about() {
        return "a JSON object on each line, of the kinds below";
    }

    @Override
    public boolean recognises(Head head) {
        return JsonHead.isLines(head);
    }
}
