package org.papergraph.source;

import org.papergraph.paper.PapergraphException;

/** A record that can't be taken as it stands; its message is the reason. Never leaves this package. */
final class MalformedRecordException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    MalformedRecordException(String reason) {
        super(reason);
    }
}
