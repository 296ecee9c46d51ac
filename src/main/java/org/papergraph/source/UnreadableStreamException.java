package org.papergraph.source;

import java.io.IOException;

/** A packed stream that can't be unpacked; the message is the whole reason. */
final class UnreadableStreamException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableStreamException(String reason) {
        super(reason);
    }
}
