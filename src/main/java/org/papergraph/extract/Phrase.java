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
 * @param soft whether its first token may be no part of it
 */
record Phrase(Span span, List<Token> tokens, String key, int position, boolean nested, boolean soft) {

    static Phrase of(Field field, String text, List<Token> tokens, int position, boolean nested, boolean soft) {
        Span span = Span.of(
                field,
                text,
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end());
        return new Phrase(span, List.copyOf(tokens), Spelling.key(span.surface()), position, nested, soft);
    }

    /** The same place, seen anew as part of a longer phrase or not. */
    Phrase nested(boolean within) {
        return within == nested ? this : new Phrase(span, tokens, key, position, within, soft);
    }

    /** Whether this phrase is a proper part of another. */
    boolean within(Phrase other) {
        Span outer = other.span;
        return span.field() == outer.field()
                && outer.start() <= span.start()
                && span.end() <= outer.end()
                && outer.surface().length() > span.surface().length();
    }

    Token first() {
        return tokens.get(0);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    int length() {
        return tokens.size();
    }
}
