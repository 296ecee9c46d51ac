package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The embedded server could not start; the message names the folder or the port, and what to do. */
public final class ServerStartException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    ServerStartException(String message) {
        super(message);
    }

    ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
