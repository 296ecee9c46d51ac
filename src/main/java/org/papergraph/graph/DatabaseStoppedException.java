package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The database can't store what is written, or has stopped over that: its disk is full or broken. */
public final class DatabaseStoppedException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    DatabaseStoppedException(String message, Throwable cause) {
        super(message, cause);
    }
}
