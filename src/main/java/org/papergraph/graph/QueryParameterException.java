package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** A query of the catalogue lacks a parameter, or got one that it doesn't have. */
public final class QueryParameterException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    QueryParameterException(String message) {
        super(message);
    }
}
