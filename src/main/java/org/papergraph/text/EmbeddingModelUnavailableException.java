package org.papergraph.text;

import org.papergraph.paper.PapergraphException;

/** The optional embedding model is not on the class path, or has no native library for this machine. */
public final class EmbeddingModelUnavailableException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    EmbeddingModelUnavailableException(LinkageError failure) {
        super(message(failure), failure);
    }

    private static String message(LinkageError failure) {
        if (failure instanceof NoClassDefFoundError && failure.getCause() instanceof ClassNotFoundException missing) {
            return "the embedding model is not on the class path; 'mvn package' puts it into target/lib (no "
                    + missing.getMessage() + ")";
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "the embedding model can't be loaded on this machine: " + root.getMessage();
    }
}
