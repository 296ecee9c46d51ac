package org.papergraph.cli;

import java.io.IOException;
import org.papergraph.paper.PapergraphException;

/** A file that the command line names can't be read. */
final class UnreadableFileException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String file, IOException cause) {
        super(file + ": can't be read (" + cause.getClass().getSimpleName() + ")", cause);
    }
}
