package org.papergraph.source;

import java.io.InputStream;
import java.util.List;

/** Reads files, folders and standard input, each in the format that its content shows. */
public final class Sources {

    private Sources() {}

    /**
     * Reads all of it, one record at a time.
     *
     * @param paths files, folders (recursively, sorted by name), or {@code -} for {@code standardInput}
     * @param standardInput read where a path is {@code -}
     * @param sink takes records and what could not be read
     */
    public static void read(List<String> paths, InputStream standardInput, RecordSink sink) {
        if (!paths.isEmpty()) {
            throw new UnsupportedOperationException("no reader yet");
        }
    }
}
