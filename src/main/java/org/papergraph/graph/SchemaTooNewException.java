package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The graph was written by a later Papergraph, whose schema this one doesn't know. */
public final class SchemaTooNewException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    SchemaTooNewException(String address, long found, long known) {
        super("The graph at " + address + " has schema version " + found + ", and this Papergraph knows version "
                + known + ". Take a newer Papergraph, or an empty database.");
    }
}
