package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** No server answers at the address, or it stopped answering and stayed away. */
public final class DatabaseUnreachableException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    DatabaseUnreachableException(String message) {
        super(message);
    }

    DatabaseUnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
