package org.papergraph.source;

import java.util.Optional;
import org.papergraph.paper.Origin;

/** JSON lines: an object with {@code id}, {@code title}, {@code abstract}, … on each line. Blank lines say nothing. */
final class JsonLinesReader implements FormatReader {

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        LineReader lines = new LineReader(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            JsonRecords.read(line.get(), new Origin(file, line.get().number()), sink);
        }
    }

    @Override
    public String name() {
        return "JSON lines";
    }

    @Override
    public String about() {
        return "a JSON object on each line";
    }

    @Override
    public boolean recognises(Head head) {
        return JsonHead.isLines(head);
    }
}
