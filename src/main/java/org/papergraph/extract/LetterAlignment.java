package org.papergraph.extract;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    private static final double SKIPPED_WORD = 1.0;
    private static final double TRAILING_WORD = 0.8;
    private static final double SKIPPED_FUNCTION_WORD = 0.12;
    private static final double FUNCTION_WORD_FIRST = 0.6;
    private static final double SKIPPED_PART = 0.35;
    private static final double SKIPPED_NUMBER = 0.1;
    private static final double PART_START = 0.05;
    private static final double NEXT_LETTER = 0.15;
    private static final double INSIDE = 0.55;
    private static final double INSIDE_ANOTHER_WORD = 1.6;
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "as", "at", "based", "between", "by", "during", "for", "from", "in", "into", "is", "of",
            "on", "or", "per", "than", "the", "through", "to", "under", "using", "via", "with", "within", "without",
            "&");

    private final String text;
    private final int from;
    private final String letters;
    private final boolean[] capital;
    private final char[] folded;
    private final int[] word;
    private final int[] part;
    private final double[] skipWords;
    private final double[] skipParts;
    private final boolean[] wordStart;

    private LetterAlignment(String text, int from, int to, String shortForm) {
        this.text = text;
        this.from = from;
        this.letters = lettersOf(shortForm);
        this.capital = capitals(shortForm, letters.length());
        int length = to - from;
        folded = new char[length];
        word = new int[length];
        part = new int[length];
        wordStart = new boolean[length];
        skipWords = new double[length + 1];
        skipParts = new double[length + 1];
        split();
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

    /** Letters and digits of a short form in lower case, an ending plural {@code s} left out. */
    static String lettersOf(String shortForm) {
        StringBuilder out = new StringBuilder();
        String singular = singular(shortForm);
        for (int i = 0; i < singular.length(); i++) {
            if (Character.isLetterOrDigit(singular.charAt(i))) {
                out.append(fold(singular.charAt(i)));
            }
        }
        return out.toString();
    }

    private static String singular(String shortForm) {
        int last = shortForm.length() - 1;
        boolean plural =
                last >= 2 && shortForm.charAt(last) == 's' && !Character.isLowerCase(shortForm.charAt(last - 1));
        int end = plural && shortForm.charAt(last - 1) == '\'' ? last - 1 : last;
        return plural ? shortForm.substring(0, end) : shortForm;
    }

    private static boolean[] capitals(String shortForm, int count) {
        boolean[] out = new boolean[count];
        boolean mixed = shortForm.chars().anyMatch(Character::isUpperCase);
        int i = 0;
        for (int c : shortForm
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(count)
                .toArray()) {
            out[i++] = !mixed || !Character.isLowerCase(c);
        }
        return out;
    }

    static char fold(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        int greek = "αβγδεζηικλμνοπρστ".indexOf(Character.toLowerCase(c));
        if (greek >= 0) {
            return "abgdezhiklmnoprst".charAt(greek);
        }
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }

    /** Splits the stretch into words at spaces, and words into parts at marks, capitals and digits. */
    private void split() {
        int words = -1;
        int parts = -1;
        boolean inWord = false;
        boolean inPart = false;
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(from + i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean space = isBreak(i);
            if (space) {
                inWord = false;
                inPart = false;
            } else if (!inWord && letter) {
                inWord = true;
                inPart = true;
                wordStart[i] = true;
                words++;
                parts++;
                skipWords[words] = price(i);
                skipParts[parts] = partPrice(c);
            } else if (!letter) {
                inPart = false;
            } else if (!inPart || turns(text.charAt(from + i - 1), c)) {
                inPart = true;
                skipParts[++parts] = partPrice(c);
            }
            folded[i] = letter ? fold(c) : ' ';
            word[i] = Math.max(0, words);
            part[i] = Math.max(0, parts);
        }
    }

    /** Whether a word ends here: at a space, a dash, or the slash between two bracketed forms. */
    private boolean isBreak(int i) {
        char c = text.charAt(from + i);
        char before = i == 0 ? ' ' : text.charAt(from + i - 1);
        boolean doubled =
                c == '-' && (before == '-' || (from + i + 1 < text.length() && text.charAt(from + i + 1) == '-'));
        return Character.isWhitespace(c) || "~\u2014{}\\".indexOf(c) >= 0 || doubled || (c == '/' && before == ')');
    }

    private static boolean turns(char before, char c) {
        return (Character.isUpperCase(c) && Character.isLowerCase(before))
                || (Character.isDigit(c) && Character.isLetter(before))
                || (Character.isLetter(c) && Character.isDigit(before));
    }

    private double price(int start) {
        int end = start;
        while (from + end < text.length() && end < folded.length && !Character.isWhitespace(text.charAt(from + end))) {
            end++;
        }
        String token = text.substring(from + start, from + end).toLowerCase(Locale.ROOT);
        return FUNCTION_WORDS.contains(token) ? SKIPPED_FUNCTION_WORD : SKIPPED_WORD;
    }

    private static double partPrice(char first) {
        return Character.isDigit(first) ? SKIPPED_NUMBER : SKIPPED_PART;
    }

    /** The price of the parts that no letter stands for, from one part to another. */
    private double skipped(int fromPart, int toPart) {
        double price = 0;
        for (int i = fromPart; i < toPart; i++) {
            price += skipParts[i];
        }
        return price;
    }

    private boolean partStart(int i) {
        return i == 0 || wordStart[i] || part[i] != part[i - 1] || folded[i - 1] == ' ';
    }

    /** Whether a letter of the short form may stand for the text at a place: itself, a number word, or a sound. */
    private boolean stands(char letter, int i) {
        if (folded[i] == letter) {
            return true;
        }
        if (!partStart(i)) {
            return false;
        }
        return switch (letter) {
            case '1' -> reads(i, "one") || reads(i, "single");
            case '2' -> reads(i, "two") || reads(i, "to") || reads(i, "bi");
            case '3' -> reads(i, "three") || reads(i, "tri");
            case '4' -> reads(i, "four") || reads(i, "for");
            case '5' -> reads(i, "five");
            case '6' -> reads(i, "six");
            case 'x' -> reads(i, "ex") || reads(i, "cross") || reads(i, "trans");
            default -> false;
        };
    }

    private boolean reads(int i, String prefix) {
        return text.regionMatches(true, from + i, prefix, 0, prefix.length());
    }

    private List<Match> best(boolean atStart, boolean atEnd) {
        int length = folded.length;
        if (letters.isEmpty() || length == 0) {
            return List.of();
        }
        double[] cost = new double[length];
        int[] origin = new int[length];
        Arrays.fill(cost, IMPOSSIBLE);
        for (int p = 0; p < length; p++) {
            if (folded[p] != ' ' && partStart(p) && stands(letters.charAt(0), p) && (!atStart || word[p] == 0)) {
                cost[p] = skipped(partOfWordStart(p), part[p])
                        + (skipWords[word[p]] < SKIPPED_WORD ? FUNCTION_WORD_FIRST : 0);
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

    private int partOfWordStart(int p) {
        int i = p;
        while (i > 0 && !wordStart[i]) {
            i--;
        }
        return part[i];
    }

    private void step(int i, double[] cost, int[] origin, double[] next, int[] nextOrigin) {
        Arrays.fill(next, IMPOSSIBLE);
        for (int p = 1; p < folded.length; p++) {
            if (folded[p] == ' ' || !stands(letters.charAt(i), p)) {
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
        if (part[q] == part[p]) {
            return inside * (p == q + 1 ? NEXT_LETTER : INSIDE);
        }
        if (word[q] == word[p]) {
            return skipped(part[q] + 1, part[p]) + (partStart(p) ? PART_START : INSIDE_ANOTHER_WORD);
        }
        double skipped = 0;
        for (int w = word[q] + 1; w < word[p]; w++) {
            skipped += skipWords[w];
        }
        if (wordStart[p]) {
            return skipped;
        }
        return skipped + (partStart(p) ? skipped(partOfWordStart(p), part[p]) : INSIDE_ANOTHER_WORD);
    }

    /** The cheapest match for each start, cheapest first; of two at one price the later start. */
    private List<Match> cheapest(double[] cost, int[] origin, boolean atEnd) {
        Map<Integer, Match> byStart = new HashMap<>();
        for (int p = 0; p < cost.length; p++) {
            double c = cost[p] < IMPOSSIBLE ? cost[p] + (atEnd ? rest(p) : 0) : IMPOSSIBLE;
            if (c < IMPOSSIBLE) {
                int start = from + spaceBefore(origin[p]);
                Match match = new Match(start, from + (atEnd ? folded.length : wordEnd(p)), c);
                byStart.merge(start, match, (a, b) -> b.cost < a.cost - 1e-9 ? b : a);
            }
        }
        return byStart.values().stream()
                .sorted(Comparator.comparingDouble((Match m) -> Math.rint(m.cost * 1e6))
                        .thenComparing(m -> -m.start))
                .toList();
    }

    /** The price of what follows the last letter; a long form does not end in a function word. */
    private double rest(int p) {
        int last = word[folded.length - 1];
        double price = last == word[p] ? skipped(part[p] + 1, part[folded.length - 1] + 1) : 0;
        for (int w = word[p] + 1; w <= last; w++) {
            price += TRAILING_WORD * skipWords[w];
        }
        return last > word[p] && skipWords[last] < SKIPPED_WORD ? IMPOSSIBLE : price;
    }

    private int wordEnd(int p) {
        int end = p;
        while (end < folded.length
                && !Character.isWhitespace(text.charAt(from + end))
                && text.charAt(from + end) != '~') {
            end++;
        }
        while (end > p + 1 && !Character.isLetterOrDigit(text.charAt(from + end - 1))) {
            end--;
        }
        return end;
    }

    private int spaceBefore(int p) {
        int start = p;
        while (start > 0 && !wordStart[start]) {
            start--;
        }
        return start;
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
