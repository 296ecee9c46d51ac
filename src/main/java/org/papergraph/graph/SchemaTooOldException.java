package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The graph was written by an earlier Papergraph and has not been built on since. */
public final class SchemaTooOldException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    SchemaTooOldException(String address, long found, long needed) {
        super("The graph at " + address + " has schema version " + found + ", and questions need version " + needed
                + ". Any 'papergraph build' brings it up to date and keeps what it holds.");
    }
}
