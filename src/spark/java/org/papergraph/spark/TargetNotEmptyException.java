package org.papergraph.spark;

import org.papergraph.paper.PapergraphException;

/** Where the graph should go, something is already. */
final class TargetNotEmptyException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    TargetNotEmptyException(String message) {
        super(message);
    }
}
