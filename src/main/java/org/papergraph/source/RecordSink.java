package org.papergraph.source;

import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

/** Takes what the readers read, in the order of the input. */
public interface RecordSink {

    /** A record that could be read. */
    void accept(PaperRecord paper);

    /** A record or file that could not. */
    void quarantine(Quarantined quarantined);
}
