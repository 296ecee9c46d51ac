package org.papergraph.text;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param start index of its first UTF-16 code unit in the text
 * @param end index after its last one
 * @param tokens its tokens, in order
 */
public record Sentence(int start, int end, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
