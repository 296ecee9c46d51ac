package org.papergraph.extract;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A stretch of text in words, the words in parts (at hyphens, inner capitals and digits), each place with its letter in
 * lower case and without accent, and what it costs to pass over words and parts that no letter of a short form stands
 * for. Belongs to one thread.
 */
final class WordStretch {

    private static final double WORD = 1.0;
    private static final double FUNCTION_WORD = 0.12;
    private static final double CLAUSE_WORD = 0.9;
    private static final double PART = 0.35;
    private static final double NUMBER = 0.1;
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "as", "at", "based", "between", "by", "during", "for", "from", "in", "into", "is", "of",
            "on", "or", "per", "than", "the", "through", "to", "under", "using", "via", "with", "within", "without",
            "&");

    private static final Set<String> CLAUSE_WORDS = Set.of("that", "which", "where", "whose");
    private static final Set<String> GREEK = Set.of("alpha", "beta", "gamma", "delta", "epsilon", "kappa", "omega");

    private final String text;
    private final int from;
    private final char[] folded;
    private final int[] word;
    private final int[] part;
    private final double[] skipWords;
    private final double[] skipParts;
    private final boolean[] wordStart;

    /** The stretch {@code from..to} of a text. */
    WordStretch(String text, int from, int to) {
        this.text = text;
        this.from = from;
        int length = Math.max(0, to - from);
        folded = new char[length];
        word = new int[length];
        part = new int[length];
        wordStart = new boolean[length];
        skipWords = new double[length + 1];
        skipParts = new double[length + 1];
        split();
    }

    int length() {
        return folded.length;
    }

    /** Index of a place in the whole text. */
    int inText(int i) {
        return from + i;
    }

    boolean isLetter(int i) {
        return folded[i] != ' ';
    }

    boolean isWordStart(int i) {
        return wordStart[i];
    }

    /** Number of the word at a place, from 0. */
    int word(int i) {
        return word[i];
    }

    /** Number of the part at a place, from 0, counted through all words. */
    int part(int i) {
        return part[i];
    }

    /** Whether a word is one like "of", which a short form often leaves out. */
    boolean isFunctionWord(int w) {
        return skipWords[w] < WORD;
    }

    /** The price of the words {@code fromWord..toWord}, the last one excluded. */
    double skippedWords(int fromWord, int toWord) {
        return sum(skipWords, fromWord, toWord);
    }

    /** The price of the parts {@code fromPart..toPart}, the last one excluded. */
    double skippedParts(int fromPart, int toPart) {
        return sum(skipParts, fromPart, toPart);
    }

    private static double sum(double[] prices, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += prices[i];
        }
        return sum;
    }

    /** A letter in lower case, without accent, Greek ones by their sound. */
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
                skipParts[parts] = partPrice(i);
            } else if (!letter) {
                inPart = false;
            } else if (!inPart || turns(text.charAt(from + i - 1), c)) {
                inPart = true;
                skipParts[++parts] = partPrice(i);
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
        return FUNCTION_WORDS.contains(token) ? FUNCTION_WORD : CLAUSE_WORDS.contains(token) ? CLAUSE_WORD : WORD;
    }

    /** Numbers, single letters and Greek ones only say where in a compound the rest stands. */
    private double partPrice(int start) {
        int end = start;
        while (end < folded.length && Character.isLetter(text.charAt(from + end))) {
            end++;
        }
        boolean place = end - start <= 1
                || GREEK.contains(text.substring(from + start, from + end).toLowerCase(Locale.ROOT));
        return place ? NUMBER : PART;
    }

    /** Whether a place begins a word, or a part of one. */
    boolean isPartStart(int i) {
        return i == 0 || wordStart[i] || part[i] != part[i - 1] || folded[i - 1] == ' ';
    }

    /** Whether a letter of the short form may stand for the text at a place: itself, a number word, or a sound. */
    boolean stands(char letter, int i) {
        if (folded[i] == letter) {
            return true;
        }
        if (Character.isDigit(letter)) {
            return isPartStart(i)
                    ? readsOne(NumberWord.beginnings(letter), i)
                    : endsInOne(NumberWord.endings(letter), i) || isCounted(i - 1, letter);
        }
        return switch (letter) {
            case 'e' -> isPartStart(i) && (reads(i, "oe") || reads(i, "ae"));
            case 'x' -> isPartStart(i) ? reads(i, "ex") || reads(i, "cross") || reads(i, "trans") : reads(i, "ectom");
            default -> false;
        };
    }

    /** Whether a place follows a number prefix, as the second o of dioxide follows one for the 2 of CO2. */
    boolean isCounted(int i, char digit) {
        return NumberWord.prefixes(digit).stream()
                .anyMatch(prefix ->
                        i >= prefix.length() && isPartStart(i - prefix.length()) && reads(i - prefix.length(), prefix));
    }

    private boolean endsInOne(List<String> endings, int i) {
        return endings.stream()
                .anyMatch(ending ->
                        reads(i, ending) && (i + ending.length() >= folded.length || !isLetter(i + ending.length())));
    }

    private boolean readsOne(List<String> beginnings, int i) {
        return beginnings.stream().anyMatch(beginning -> reads(i, beginning));
    }

    private boolean reads(int i, String prefix) {
        return text.regionMatches(true, from + i, prefix, 0, prefix.length());
    }

    /** Number of the first part of the word at a place. */
    int partOfWordStart(int p) {
        int i = p;
        while (i > 0 && !wordStart[i]) {
            i--;
        }
        return part[i];
    }

    /** Index after the last letter of the word at a place. */
    int wordEnd(int p) {
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

    /** Index of the first letter of the word at a place. */
    int wordStartBefore(int p) {
        int start = p;
        while (start > 0 && !wordStart[start]) {
            start--;
        }
        return start;
    }
}
