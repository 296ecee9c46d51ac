package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The server answers, but refuses the user or the password. */
public final class LoginRefusedException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    LoginRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
