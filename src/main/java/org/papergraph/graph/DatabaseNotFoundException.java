package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The server answers, but has no database of that name. */
public final class DatabaseNotFoundException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    DatabaseNotFoundException(String message, Throwable cause) {
        super(message, cause);
    }
}
