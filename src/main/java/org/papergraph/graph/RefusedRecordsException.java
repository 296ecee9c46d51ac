package org.papergraph.graph;

import org.papergraph.paper.PapergraphException;

/** The database refuses a batch for what it holds, such as a key too long for an index; fewer records may do. */
public final class RefusedRecordsException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    RefusedRecordsException(String message, String reason, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What the database says, in one line. */
    public String reason() {
        return reason;
    }
}
