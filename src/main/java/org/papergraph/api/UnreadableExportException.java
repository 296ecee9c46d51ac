package org.papergraph.api;

import java.nio.file.Path;
import org.papergraph.paper.PapergraphException;

/** A folder or file isn't what an export of a whole graph as csv writes. */
public final class UnreadableExportException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    UnreadableExportException(Path path, String reason) {
        super(path + ": " + reason);
    }

    UnreadableExportException(Path file, long line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
