package org.papergraph.paper;

/**
 * What went wrong, in one line that names the file, line, paper or query. Each floor has final children, named after
 * the failure; the command line turns them into exit codes.
 */
public abstract class PapergraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected PapergraphException(String message) {
        super(message);
    }

    protected PapergraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
