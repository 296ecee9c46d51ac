package org.papergraph.graph;

import java.nio.file.Path;
import org.papergraph.paper.PapergraphException;

/** Another process, or another server of this process, holds the data directory. */
public final class DataDirectoryInUseException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    DataDirectoryInUseException(Path directory, String holder) {
        super("The data directory " + directory + " is in use by " + holder
                + ". Wait until it has ended, or take another directory.");
    }
}
