package org.papergraph.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the letters of a short form, in order, in a stretch of text, where that is cheapest. Letters cost nothing at
 * word starts, little at the parts of a compound or right after another letter that matched, and more inside a word;
 * words that no letter stands for cost too, function words less. The rules of Schwartz and Hearst (A simple algorithm
 * for identifying abbreviation definitions in biomedical text, 2003) become the hard limits; the prices do what the
 * ranked strategies of Sohn et al. (Abbreviation definition identification based on automatic precision estimates, 2008)
 * do. Cost: letters times the square of the places that match, in a stretch of at most {@value #LONGEST} characters.
 * Belongs to one thread.
 */
final class LetterAlignment {

    /** The longest stretch of text that is looked at. */
    static final int LONGEST = 240;

    private static final double IMPOSSIBLE = 1e9;
    private static final double TRAILING_WORD = 0.8;
    private static final double MOST_TRAILING = 1.75;
    private static final double FUNCTION_WORD_FIRST = 0.6;
    private static final double PART_START = 0.05;
    private static final double NEXT_LETTER = 0.15;
    private static final double INSIDE = 0.55;
    private static final double INSIDE_ANOTHER_WORD = 1.6;
    private final WordStretch words;
    private final String letters;
    private final boolean[] capital;

    private LetterAlignment(String text, int from, int to, String shortForm) {
        this.words = new WordStretch(text, from, to);
        this.letters = ShortForm.lettersOf(shortForm);
        this.capital = ShortForm.capitals(shortForm, letters.length());
    }

    /**
     * The long forms that end where the stretch ends, cheapest first.
     *
     * @param to index after the long form's last character
     */
    static List<Match> endingAt(String text, int from, int to, String shortForm) {
        int start = Math.max(from, to - LONGEST);
        LetterAlignment alignment = new LetterAlignment(text, start, to, shortForm);
        return alignment.best(false, true);
    }

    /**
     * The long forms that begin where the stretch begins, cheapest first.
     *
     * @param whole whether it must also end where the stretch ends
     */
    static List<Match> startingAt(String text, int from, int to, String shortForm, boolean whole) {
        LetterAlignment alignment = new LetterAlignment(text, from, Math.min(to, from + LONGEST), shortForm);
        return alignment.best(true, whole);
    }

    private List<Match> best(boolean atStart, boolean atEnd) {
        int length = words.length();
        if (letters.isEmpty() || length == 0) {
            return List.of();
        }
        double[] cost = new double[length];
        int[] origin = new int[length];
        Arrays.fill(cost, IMPOSSIBLE);
        for (int p = 0; p < length; p++) {
            if (words.isLetter(p)
                    && words.isPartStart(p)
                    && words.stands(letters.charAt(0), p)
                    && (!atStart || words.word(p) == 0)) {
                cost[p] = words.skippedParts(words.partOfWordStart(p), words.part(p))
                        + (words.isFunctionWord(words.word(p)) ? FUNCTION_WORD_FIRST : 0);
                origin[p] = p;
            }
        }
        for (int i = 1; i < letters.length(); i++) {
            double[] next = new double[length];
            int[] nextOrigin = new int[length];
            step(i, cost, origin, next, nextOrigin);
            cost = next;
            origin = nextOrigin;
        }
        return cheapest(cost, origin, atEnd);
    }

    private void step(int i, double[] cost, int[] origin, double[] next, int[] nextOrigin) {
        Arrays.fill(next, IMPOSSIBLE);
        for (int p = 1; p < words.length(); p++) {
            if (!words.isLetter(p) || !words.stands(letters.charAt(i), p)) {
                continue;
            }
            for (int q = p - 1; q >= 0; q--) {
                double c = cost[q] < IMPOSSIBLE ? cost[q] + move(q, p, i) : IMPOSSIBLE;
                if (c < next[p]) {
                    next[p] = c;
                    nextOrigin[p] = origin[q];
                }
            }
        }
    }

    /** The price of letter {@code i} at {@code p} when the letter before it stands at {@code q}. */
    private double move(int q, int p, int i) {
        double inside = capital[i] ? 1 : 0.5;
        if (words.part(q) == words.part(p)) {
            return inside * (p == q + 1 ? NEXT_LETTER : INSIDE);
        }
        if (words.word(q) == words.word(p)) {
            return words.skippedParts(words.part(q) + 1, words.part(p))
                    + (words.isPartStart(p) ? PART_START : INSIDE_ANOTHER_WORD);
        }
        double skipped = words.skippedWords(words.word(q) + 1, words.word(p));
        if (words.isWordStart(p)) {
            return skipped;
        }
        return skipped
                + (words.isPartStart(p) || isCounted(p, i)
                        ? words.skippedParts(words.partOfWordStart(p), words.part(p))
                        : INSIDE_ANOTHER_WORD);
    }

    private boolean isCounted(int p, int i) {
        return i + 1 < letters.length() && words.isCounted(p, letters.charAt(i + 1));
    }

    /** The cheapest match for each start, cheapest first; of two at one price the later start. */
    private List<Match> cheapest(double[] cost, int[] origin, boolean atEnd) {
        Map<Integer, Match> byStart = new HashMap<>();
        for (int p = 0; p < cost.length; p++) {
            double c = cost[p] < IMPOSSIBLE ? cost[p] + (atEnd ? rest(p) : lastWord(p)) : IMPOSSIBLE;
            if (c < IMPOSSIBLE) {
                int start = words.inText(words.wordStartBefore(origin[p]));
                Match match = new Match(start, words.inText(atEnd ? words.length() : words.wordEnd(p)), c);
                byStart.merge(start, match, (a, b) -> b.cost < a.cost - 1e-9 ? b : a);
            }
        }
        return byStart.values().stream()
                .sorted(Comparator.comparingDouble((Match m) -> Math.rint(m.cost * 1e6))
                        .thenComparing(m -> -m.start))
                .toList();
    }

    /** The price of a last letter there; a long form does not end in a function word. */
    private double lastWord(int p) {
        return words.isFunctionWord(words.word(p)) ? IMPOSSIBLE : 0;
    }

    /** The price of what follows the last letter; a long form does not end in a function word. */
    private double rest(int p) {
        int last = words.word(words.length() - 1);
        double price =
                last == words.word(p) ? words.skippedParts(words.part(p) + 1, words.part(words.length() - 1) + 1) : 0;
        double trailing = TRAILING_WORD * words.skippedWords(words.word(p) + 1, last + 1);
        boolean endless = trailing > MOST_TRAILING || (last > words.word(p) && words.isFunctionWord(last));
        return endless ? IMPOSSIBLE : price + trailing;
    }

    /**
     * A long form.
     *
     * @param start index of its first character
     * @param end index after its last one
     * @param cost 0 where every letter opens a word and every word has its letter
     */
    record Match(int start, int end, double cost) {}
}
