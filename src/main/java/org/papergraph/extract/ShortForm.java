package org.papergraph.extract;

import java.util.regex.Pattern;

/** Tells which words can be short forms, and how closely a long form must spell them. */
final class ShortForm {

    /** The most characters of one. */
    static final int LONGEST = 20;

    private static final int LONGEST_OF_TWO_WORDS = 14;
    private static final int MOST_LETTERS = 16;
    private static final int MOST_LETTERS_OF_TWO_WORDS = 10;
    private static final Pattern SHAPE =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&/+*'()^_-]*(?: [\\p{L}\\p{N}.&/+'()_-]+)?");
    private static final Pattern NO_SHORT_FORM = Pattern.compile(
            "[ivx]+|II|III|VI|VII|VIII|[a-z]|e\\.?g\\.?|i\\.?e\\.?|[Ff]igs?|[Ff]igure|[Tt]able|[Ee]q|[Ss]ec|[Ss]ection"
                    + "|[Ss]ee|[Ll]eft|[Rr]ight|[Tt]op|[Bb]ottom|[Mm]iddle|and|or|also|but|the|not|all|both|new|old|men"
                    + "|women|male|female|days?|yes|no|only|most|with|\\d+(?:\\.\\d+)?[a-z%]*|\\d.* .*"
                    + "|\\p{L}{1,3} [=<>].*");
    private static final String INNER = ".&/+-_'*";

    private ShortForm() {}

    /** Whether it is a single capital; "A" and "I" are words too. */
    static boolean isLetter(String text) {
        return text.length() == 1 && Character.isUpperCase(text.charAt(0)) && !text.equals("A") && !text.equals("I");
    }

    /** Whether a text has the shape of a short form. */
    static boolean fits(String text) {
        boolean twoWords = text.indexOf(' ') >= 0;
        if (text.length() < 2
                || text.length() > (twoWords ? LONGEST_OF_TWO_WORDS : LONGEST)
                || text.endsWith("-")
                || !SHAPE.matcher(text).matches()) {
            return false;
        }
        String letters = lettersOf(text);
        return letters.length() >= 2
                && letters.length() <= (twoWords ? MOST_LETTERS_OF_TWO_WORDS : MOST_LETTERS)
                && text.chars().anyMatch(Character::isLetter)
                && !NO_SHORT_FORM.matcher(text).matches()
                && balanced(text);
    }

    /** Letters and digits of a short form in lower case, an ending plural {@code s} left out. */
    static String lettersOf(String shortForm) {
        StringBuilder out = new StringBuilder();
        String singular = singular(shortForm);
        for (int i = 0; i < singular.length(); i++) {
            if (Character.isLetterOrDigit(singular.charAt(i))) {
                out.append(WordStretch.fold(singular.charAt(i)));
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

    /** For each of its letters, whether it weighs as a capital does; all do where there is none. */
    static boolean[] capitals(String shortForm, int count) {
        boolean[] out = new boolean[count];
        boolean mixed = hasCapital(shortForm);
        int found = 0;
        for (int i = 0; i < shortForm.length() && found < count; i++) {
            char c = shortForm.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out[found++] = !mixed || !Character.isLowerCase(c);
            }
        }
        return out;
    }

    /** Whether it is written as only short forms are: at least two capitals, or a capital with a digit or mark. */
    static boolean isTelling(String text) {
        int capitals = 0;
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            other |= Character.isDigit(c) || INNER.indexOf(c) >= 0;
        }
        boolean telling = capitals >= 2 || (capitals == 1 && other && text.length() <= 6);
        return telling && text.indexOf(' ') < 0 && fits(text);
    }

    /**
     * The highest cost of a {@link LetterAlignment} at which a long form is believed: the more letters there are, the
     * less likely they are found by chance, and the more words they may pass over.
     */
    static double believed(String text) {
        int n = lettersOf(text).length();
        double limit = n <= 2 ? 1.0 : n == 3 ? 1.85 : n == 4 ? 2.8 : 3.4;
        boolean lowerCase = !hasCapital(text);
        boolean word = !lowerCase && text.substring(1).chars().allMatch(Character::isLowerCase);
        return lowerCase ? limit * 0.5 : word && text.length() > 3 ? limit * 0.5 : limit;
    }

    private static boolean hasCapital(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean balanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }
}
