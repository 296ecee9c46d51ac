package org.papergraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells long forms that cannot be what a short form stands for, though its letters are in them. */
final class LongForm {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private static final Pattern CUT_OR_FORMULA = Pattern.compile("[=<>]|-$");
    private static final Pattern LABEL =
            Pattern.compile("(?:[(\\[](?:[-+/±]{1,4}|[RSEZDL]|\\d{1,3}\\p{Lu}\\p{Ll}?)[)\\]]-?){1,3}");
    private static final Pattern PLACE = Pattern.compile("(?<![\\w.-])(\\d{1,2} )(?:alpha|beta|gamma)-");

    private LongForm() {}

    /**
     * Where a long form really begins: what a chemical name has before its first letter belongs to it, as in
     * "(-)-[3H]-name", and so does a number before a Greek letter, as in "17 beta-name".
     */
    static int start(String text, int start, int end) {
        int word = start;
        while (word > 0 && start - word < 12 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        Matcher label = LABEL.matcher(text).region(word, end);
        if (label.lookingAt() && label.end() >= start) {
            return word;
        }
        Matcher place = PLACE.matcher(text).region(Math.max(0, start - 3), end);
        return place.find() && place.end(1) == start ? place.start() : start;
    }

    /** Whether a stretch of text has more than one word, or one of several parts. */
    static boolean isCompound(String text, int start, int end) {
        return BETWEEN_WORDS.matcher(text).region(start, end).find();
    }

    /** Whether a long form is longer than its short form, does not repeat it, and leaves no bracket open. */
    static boolean isPlausible(String shortForm, String longForm) {
        String bareShort = ShortForm.lettersOf(shortForm);
        boolean again = BETWEEN_WORDS.splitAsStream(longForm).anyMatch(word -> ShortForm.lettersOf(word)
                .equals(bareShort));
        boolean single = longForm.indexOf(' ') < 0 && longForm.indexOf('-') < 0;
        return !again
                && !longForm.contains("://")
                && !CUT_OR_FORMULA.matcher(longForm).find()
                && longForm.length() > shortForm.length() + (single ? 1 : 0)
                && !(beginsWith(longForm, bareOf(shortForm)) && ShortForm.isTelling(shortForm))
                && !(single
                        && shortForm.length() >= 4
                        && longForm.regionMatches(true, 0, shortForm, 0, shortForm.length()))
                && balanced(longForm);
    }

    /** Whether a long form begins with the short form, and not with a longer word that is cut off there. */
    private static boolean beginsWith(String longForm, String shortForm) {
        int end = shortForm.length();
        boolean cut = end < longForm.length()
                && Character.isLowerCase(shortForm.charAt(end - 1))
                && Character.isLowerCase(longForm.charAt(end));
        return longForm.startsWith(shortForm) && !cut;
    }

    private static String bareOf(String shortForm) {
        return shortForm.endsWith("s") ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
    }

    private static boolean balanced(String longForm) {
        int round = 0;
        int square = 0;
        for (int i = 0; i < longForm.length(); i++) {
            char c = longForm.charAt(i);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0) {
                return false;
            }
        }
        return round == 0 && square == 0;
    }
}
