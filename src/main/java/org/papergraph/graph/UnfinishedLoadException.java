package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The graph is in the middle of being filled for the first time, or that was cut short. */
public final class UnfinishedLoadException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    UnfinishedLoadException() {
        super("The graph is not complete: its first build is under way or was cut short."
                + " Wait for it, or run 'papergraph build' again: it begins anew.");
    }
}
