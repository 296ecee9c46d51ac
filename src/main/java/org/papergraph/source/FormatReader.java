package org.papergraph.source;

/** Reads the records of one format. Stateless: one instance serves every file. */
interface FormatReader {

    /**
     * Reads to the end of the input, or to where it breaks off (which the caller reports).
     *
     * @param in the bytes, from the first one on
     * @param file what origins name
     * @param sink takes records and what could not be read
     */
    void read(ByteReader in, String file, RecordSink sink);
}
