package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The answer took longer than it may; the message names the question and the limit. */
public final class QueryTimeoutException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    QueryTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
