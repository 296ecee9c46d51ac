package org.papergraph.extract;

import java.util.List;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;
import org.papergraph.text.LatestEntries;
import org.papergraph.text.Spelling;
import org.papergraph.text.Token;

/**
 * A stretch of tokens that may name a concept.
 *
 * @param span where it stands
 * @param tokens its tokens, in order
 * @param forms what each token says by its form
 * @param key its spelling key
 * @param frequency how often other papers use it
 * @param position how many tokens of the paper stand before it, from 0
 * @param nested whether it is part of a longer phrase
 * @param soft whether its first token may be no part of it
 */
record Phrase(
        Span span,
        List<Token> tokens,
        List<WordForm> forms,
        String key,
        Background.Frequency frequency,
        int position,
        boolean nested,
        boolean soft) {

    private static final int LONGEST_KEPT = 80;

    /** Some 15 MB when full. */
    private static final LatestEntries<String, Known> KNOWN = new LatestEntries<>(48_000);

    static Phrase of(
            Field field,
            String text,
            List<Token> tokens,
            List<WordForm> forms,
            int position,
            boolean nested,
            boolean soft) {
        Span span = Span.of(
                field,
                text,
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end());
        String surface = span.surface();
        Known known = surface.length() <= LONGEST_KEPT ? KNOWN.get(surface, Known::of) : Known.of(surface);
        return new Phrase(span, tokens, forms, known.key(), known.frequency(), position, nested, soft);
    }

    /** What follows from a surface alone, whatever paper it stands in. */
    private record Known(String key, Background.Frequency frequency) {

        static Known of(String surface) {
            String key = Spelling.key(surface);
            return new Known(key, Background.shared().phrase(key));
        }
    }

    /** The same place, seen anew as part of a longer phrase or not. */
    Phrase nested(boolean within) {
        return within == nested ? this : new Phrase(span, tokens, forms, key, frequency, position, within, soft);
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

    /** Whether it ends in a word that is no topic by itself. */
    boolean endsGenerally() {
        return forms.get(forms.size() - 1).general();
    }

    int length() {
        return tokens.size();
    }
}
