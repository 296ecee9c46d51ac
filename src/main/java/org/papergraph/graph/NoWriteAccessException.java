package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The user may read but not write, or the database takes no writes here. */
public final class NoWriteAccessException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    NoWriteAccessException(String message, Throwable cause) {
        super(message, cause);
    }
}
