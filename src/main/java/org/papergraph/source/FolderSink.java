package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

/**
 * Holds back what a folder's files of unknown format would say until one file is found that can be read, or that is
 * broken in a known way. A folder of nothing but photographs is one problem, not a thousand.
 */
final class FolderSink implements RecordSink {

    private final RecordSink sink;
    private final List<Quarantined> heldBack = new ArrayList<>();
    private boolean known;

    FolderSink(RecordSink sink) {
        this.sink = sink;
    }

    @Override
    public void accept(PaperRecord paper) {
        known();
        sink.accept(paper);
    }

    @Override
    public void quarantine(Quarantined quarantined) {
        known();
        sink.quarantine(quarantined);
    }

    /** A file of unknown format. */
    void unknown(Quarantined file) {
        if (known) {
            sink.quarantine(file);
        } else {
            heldBack.add(file);
        }
    }

    /** A file that could be read, or was read before. */
    void known() {
        known = true;
        heldBack.forEach(sink::quarantine);
        heldBack.clear();
    }

    boolean isAnythingKnown() {
        return known;
    }
}
