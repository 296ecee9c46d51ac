package org.papergraph.source;

/** Something that records come from: files, or whatever an application has. */
@FunctionalInterface
public interface RecordSource {

    /** Hands every record to the sink, one at a time, on the calling thread. */
    void read(RecordSink sink);
}
