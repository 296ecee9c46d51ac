package org.papergraph.extract;

import java.util.List;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;
import org.papergraph.text.Spelling;
import org.papergraph.text.Token;

/**
 * A stretch of tokens that may name a concept.
 *
 * @param span where it stands
 * @param tokens its tokens, in order
 * @param key its spelling key
 * @param position how many tokens of the paper stand before it, from 0
 * @param nested whether it is part of a longer phrase
 */
record Phrase(Span span, List<Token> tokens, String key, int position, boolean nested) {

    static Phrase of(Field field, String text, List<Token> tokens, int position, boolean nested) {
        Span span = Span.of(
                field,
                text,
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end());
        return new Phrase(span, List.copyOf(tokens), Spelling.key(span.surface()), position, nested);
    }
}
