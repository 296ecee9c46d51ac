package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The encrypted connection could not be made: certificate, trust or a server that doesn't encrypt. */
public final class InsecureConnectionException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    InsecureConnectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
