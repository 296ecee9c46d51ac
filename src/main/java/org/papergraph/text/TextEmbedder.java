package org.papergraph.text;

import java.util.Optional;

/**
 * Turns a paper's text into a vector such that texts of like meaning point in like directions, whatever words they use.
 * The same text gives the same vector, whatever was asked before or at the same time. Safe in any thread. An
 * application may bring its own.
 */
public interface TextEmbedder {

    /** The model's name: vectors of different models can't be compared. */
    String model();

    /** How many numbers a vector has. */
    int dimension();

    /**
     * The vector of a text.
     *
     * @param title may be empty
     * @param abstractText may be empty
     * @return of length 1, so that the cosine of two vectors is their product
     */
    float[] embed(String title, String abstractText);

    /**
     * The embedder whose model is an optional part of Papergraph; loads the model when it is first called.
     *
     * @throws EmbeddingModelUnavailableException if the model is not on the class path or does not run on this machine
     */
    static TextEmbedder standard() {
        try {
            return new MiniLm();
        } catch (LinkageError failure) {
            throw new EmbeddingModelUnavailableException(failure);
        }
    }

    /**
     * The standard embedder if this is its model's name, and the model is at hand.
     *
     * @param model as a graph names the one that its vectors are of
     */
    static Optional<TextEmbedder> ofModel(String model) {
        try {
            return Optional.of(standard()).filter(embedder -> embedder.model().equals(model));
        } catch (EmbeddingModelUnavailableException absent) {
            return Optional.empty();
        }
    }
}
