package org.papergraph.api;

import org.papergraph.paper.PapergraphException;

/** The graph holds nothing under that name. */
public final class NotFoundException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    NotFoundException(String message) {
        super(message);
    }
}
