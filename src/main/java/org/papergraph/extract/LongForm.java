package org.papergraph.extract;

import java.util.regex.Pattern;

/** Tells long forms that cannot be what a short form stands for, though its letters are in them. */
final class LongForm {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private LongForm() {}

    /** Whether a long form is longer than its short form, does not repeat it, and leaves no bracket open. */
    static boolean isPlausible(String shortForm, String longForm) {
        String bareShort = ShortForm.lettersOf(shortForm);
        boolean again = BETWEEN_WORDS.splitAsStream(longForm).anyMatch(word -> ShortForm.lettersOf(word)
                .equals(bareShort));
        boolean single = longForm.indexOf(' ') < 0 && longForm.indexOf('-') < 0;
        return !again
                && !longForm.contains("://")
                && longForm.length() > shortForm.length() + (single ? 1 : 0)
                && !(longForm.startsWith(bareOf(shortForm)) && ShortForm.isTelling(shortForm))
                && !(single
                        && shortForm.length() >= 4
                        && longForm.regionMatches(true, 0, shortForm, 0, shortForm.length()))
                && balanced(longForm);
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
