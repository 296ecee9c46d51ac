package org.papergraph.build;

import java.util.Optional;
import org.papergraph.resolve.Corrections;
import org.papergraph.text.TextEmbedder;

/**
 * How a build works. The graph depends on the corrections alone, its vectors on the embedder.
 *
 * @param threads extraction threads, at least 1
 * @param batch papers per transaction, at least 1
 * @param corrections to be in force from now on; empty keeps those that the graph has
 * @param embedder computes a vector for every paper that has none for its present text; empty computes none, and keeps
 *     those of texts that stay
 */
public record BuildOptions(int threads, int batch, Optional<Corrections> corrections, Optional<TextEmbedder> embedder) {

    /** Papers per transaction where nothing else is said. */
    public static final int DEFAULT_BATCH = 500;

    public BuildOptions {
        if (threads < 1 || batch < 1) {
            throw new IllegalArgumentException("threads and batch are at least 1: " + threads + ", " + batch);
        }
    }

    /** One thread per processor. */
    public static BuildOptions standard() {
        return new BuildOptions(
                Runtime.getRuntime().availableProcessors(), DEFAULT_BATCH, Optional.empty(), Optional.empty());
    }
}
