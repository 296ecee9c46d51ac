package org.papergraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;

/**
 * All places of one paper that name the same thing.
 *
 * @param key its spelling key, of the long form where the paper defines a short one
 * @param phrases where it stands, in order; never empty
 * @param defined whether the paper defines a short form for it
 */
record Candidate(String key, List<Phrase> phrases, boolean defined) {

    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
            Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().length())
                    .thenComparing(Comparator.comparing(Map.Entry::getKey));

    Phrase first() {
        return phrases.get(0);
    }

    /** How often it stands outside of longer phrases. */
    long alone() {
        long alone = 0;
        for (Phrase phrase : phrases) {
            alone += phrase.nested() ? 0 : 1;
        }
        return alone;
    }

    boolean inTitle() {
        for (Phrase phrase : phrases) {
            if (phrase.span().field() == Field.TITLE) {
                return true;
            }
        }
        return false;
    }

    List<Span> spans() {
        return phrases.stream().map(Phrase::span).toList();
    }

    /** The phrase that spells the thing out: the first whose own key is the candidate's. */
    Phrase spelledOut() {
        for (Phrase phrase : phrases) {
            if (phrase.key().equals(key)) {
                return phrase;
            }
        }
        return first();
    }

    /** A short form that the paper does not explain. */
    boolean isShortForm() {
        return !defined
                && first().length() == 1
                && WordShape.isShortForm(first().span().surface());
    }

    /** The most frequent surface; ties: the shorter, then alphabetical; the long form where the paper defines it. */
    String name() {
        if (phrases.size() == 1) {
            return first().span().surface();
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Phrase phrase : phrases) {
            if (!defined || phrase.key().equals(key)) {
                counts.merge(phrase.span().surface(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .min(MOST_FREQUENT)
                .map(Map.Entry::getKey)
                .orElseGet(() -> first().span().surface());
    }
}
