package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.papergraph.paper.PapergraphException;

/** A file that the command line names can't be read or written. */
final class UnreadableFileException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String file, IOException cause) {
        this(
                file,
                cause instanceof NoSuchFileException ? "no such file" : "can't be read (" + reason(cause) + ")",
                cause);
    }

    private UnreadableFileException(String file, String what, IOException cause) {
        super(file + ": " + what, cause);
    }

    /** A file that can't be written. */
    static UnreadableFileException toWrite(String file, IOException cause) {
        return new UnreadableFileException(file, "can't be written (" + reason(cause) + ")", cause);
    }

    /** In words, since the message of these is the path alone. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        return cause.getClass() == IOException.class
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName();
    }
}
