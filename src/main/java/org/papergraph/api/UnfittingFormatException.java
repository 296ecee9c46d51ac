package org.papergraph.api;

import org.papergraph.paper.PapergraphException;

/** What is asked for has no form in the format that is asked for. */
public final class UnfittingFormatException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    UnfittingFormatException(String message) {
        super(message);
    }
}
