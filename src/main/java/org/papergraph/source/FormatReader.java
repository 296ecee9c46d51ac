package org.papergraph.source;

import java.util.List;

/** Reads the records of one format. Stateless: one instance serves every file. */
interface FormatReader {

    /** What the format is called. */
    String name();

    /** What it is, in a few words. */
    String about();

    /** Whether a stream that begins with these bytes is of this format. */
    boolean recognises(Head head);

    /** The kinds of content that the reader tells apart within its format. */
    default List<ReadableFormat> kinds() {
        return List.of();
    }

    /**
     * Reads to the end of the input, or to where it breaks off (which the caller reports).
     *
     * @param in the bytes, from the first one on
     * @param file what origins name
     * @param sink takes records and what could not be read
     */
    void read(ByteReader in, String file, RecordSink sink);
}
