package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The server refused a statement or gave up on it; the message names the statement and the reason. */
public final class QueryFailedException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    QueryFailedException(String message) {
        super(message);
    }

    QueryFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
