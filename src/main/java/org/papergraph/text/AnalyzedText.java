package org.papergraph.text;

import java.util.List;

/**
 * A text with its sentences, tokens and tags.
 *
 * @param text the repaired text that all offsets point into
 * @param sentences in order
 */
public record AnalyzedText(String text, List<Sentence> sentences) {

    public AnalyzedText {
        sentences = List.copyOf(sentences);
    }
}
