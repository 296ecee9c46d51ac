package org.papergraph.cli;

import org.papergraph.paper.PapergraphException;

/** A question without a graph to ask. */
final class NoGraphException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    NoGraphException(String message) {
        super(message);
    }
}
