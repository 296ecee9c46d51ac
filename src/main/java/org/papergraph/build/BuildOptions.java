package org.papergraph.build;

/**
 * How a build works; the graph does not depend on it.
 *
 * @param threads extraction threads, at least 1
 * @param batch papers per transaction, at least 1
 */
public record BuildOptions(int threads, int batch) {

    /** Papers per transaction where nothing else is said. */
    public static final int DEFAULT_BATCH = 500;

    public BuildOptions {
        if (threads < 1 || batch < 1) {
            throw new IllegalArgumentException("threads and batch are at least 1: " + threads + ", " + batch);
        }
    }

    /** One thread per processor. */
    public static BuildOptions standard() {
        return new BuildOptions(Runtime.getRuntime().availableProcessors(), DEFAULT_BATCH);
    }
}
