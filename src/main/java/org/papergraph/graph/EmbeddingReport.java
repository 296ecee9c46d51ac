package org.papergraph.graph;

import java.time.Duration;
import java.util.Optional;

/**
 * How it stands with the vectors of a graph.
 *
 * @param model whose they are; empty where no build has computed any
 * @param embedded how many papers got one now
 * @param missing how many papers have none for their present text
 * @param time that computing and writing them took
 */
public record EmbeddingReport(Optional<String> model, long embedded, long missing, Duration time) {

    /** Nobody asked for any. */
    public static final EmbeddingReport NONE = new EmbeddingReport(Optional.empty(), 0, 0, Duration.ZERO);
}
