package org.papergraph.cli;

import java.io.IOException;
import org.papergraph.paper.PapergraphException;

/** A file that the command line names can't be read or written. */
final class UnreadableFileException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String file, IOException cause) {
        this(file, "can't be read", cause);
    }

    private UnreadableFileException(String file, String what, IOException cause) {
        super(file + ": " + what + " (" + cause.getClass().getSimpleName() + ")", cause);
    }

    /** A file that can't be written. */
    static UnreadableFileException toWrite(String file, IOException cause) {
        return new UnreadableFileException(file, "can't be written", cause);
    }
}
