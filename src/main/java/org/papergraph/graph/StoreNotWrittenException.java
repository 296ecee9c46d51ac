package org.papergraph.graph;

import java.nio.file.Path;
import org.papergraph.paper.PapergraphException;

/** The files of a new graph can't be written: a full disk, for example. */
public final class StoreNotWrittenException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    StoreNotWrittenException(Path directory, Exception cause) {
        super("The graph can't be written to " + directory + ": " + cause.getMessage(), cause);
    }
}
