package org.papergraph.build;

import java.util.Optional;
import org.papergraph.resolve.Corrections;

/**
 * How a build works. The graph depends on the corrections alone.
 *
 * @param threads extraction threads, at least 1
 * @param batch papers per transaction, at least 1
 * @param corrections to be in force from now on; empty keeps those that the graph has
 */
public record BuildOptions(int threads, int batch, Optional<Corrections> corrections) {

    /** Papers per transaction where nothing else is said. */
    public static final int DEFAULT_BATCH = 500;

    public BuildOptions {
        if (threads < 1 || batch < 1) {
            throw new IllegalArgumentException("threads and batch are at least 1: " + threads + ", " + batch);
        }
    }

    /** One thread per processor. */
    public static BuildOptions standard() {
        return new BuildOptions(Runtime.getRuntime().availableProcessors(), DEFAULT_BATCH, Optional.empty());
    }
}
