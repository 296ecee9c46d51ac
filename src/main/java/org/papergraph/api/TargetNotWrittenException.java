package org.papergraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.papergraph.paper.PapergraphException;

/** An export can't be written where it is to go. */
public final class TargetNotWrittenException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    TargetNotWrittenException(Object target, String reason) {
        super(target + ": can't be written (" + reason + ")");
    }

    TargetNotWrittenException(Object target, IOException cause) {
        super(target + ": can't be written (" + reason(cause) + ")", cause);
    }

    TargetNotWrittenException(Object target, UncheckedIOException failure) {
        this(target, Optional.ofNullable(failure.getCause()).orElseThrow());
    }

    private static String reason(IOException cause) {
        return cause.getClass() == IOException.class
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName();
    }
}
