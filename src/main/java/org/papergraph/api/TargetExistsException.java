package org.papergraph.api;

import java.nio.file.Path;
import org.papergraph.paper.PapergraphException;

/** Something is there already where an export is to go, and nobody said that it may be overwritten. */
public final class TargetExistsException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    TargetExistsException(Path path) {
        super(path + " is there already; only --force overwrites it");
    }
}
