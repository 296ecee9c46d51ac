package org.papergraph.graph;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.papergraph.text.TextEmbedder;

/**
 * Vectors that a test can foresee: texts with the same words are alike. Fails, as a killed process does, when it has
 * embedded as many texts as it may.
 */
record CountedWords(String model, int dimension, AtomicInteger left) implements TextEmbedder {

    CountedWords(String model, int dimension) {
        this(model, dimension, new AtomicInteger(Integer.MAX_VALUE));
    }

    @Override
    public float[] embed(String title, String abstractText) {
        if (left.getAndDecrement() <= 0) {
            throw new IllegalStateException("killed");
        }
        float[] vector = new float[dimension];
        for (String word : (title + " " + abstractText).toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            vector[Math.floorMod(word.hashCode(), dimension)]++;
        }
        double length = 0;
        for (float x : vector) {
            length += x * x;
        }
        for (int i = 0; i < dimension; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
