package org.papergraph.resolve;

import org.papergraph.paper.PapergraphException;

/** A file of corrections holds a line that can't be understood, or that contradicts another one. */
public final class MalformedCorrectionException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    MalformedCorrectionException(String message) {
        super(message);
    }
}
