package org.papergraph.extract;

import java.util.regex.Pattern;
import org.papergraph.text.TextRepair;

/** What the characters of a token say of it. */
final class WordShape {

    private static final int LONGEST = 40;
    private static final int LONGEST_SHORT_FORM = 9;

    private WordShape() {}

    /** Names of LaTeX commands that are no English words and codes of dashes, also where they are glued to others. */
    private static final Pattern COMMAND = Pattern.compile(
            "varepsilon|mathbb|mathcal|mathbf|mathrm|mathfrak|textbf|textit|textsc|scriptsize|operatorname|widetilde|widehat"
                    + "|overline|rightarrow|leftarrow|leq|geq|infty|x20[0-2]\\d|^(?:hat|tilde|cdot|circ|nabla)$"
                    + "|(?:[Aa]lpha|[Bb]eta|[Gg]amma|[Dd]elta|[Tt]heta|[Ll]ambda|[Ss]igma|[Oo]mega|[Pp]hi|[Pp]si)"
                    + "(?:circ|cdot|times)");

    private static final Pattern MODEL_NUMBER = Pattern.compile("[A-Z]{1,3}-?\\d{2,5}[A-Za-z]?");

    /** Amounts: many digits, a decimal point, or a digit and a unit. */
    private static final Pattern AMOUNT = Pattern.compile(
            "\\d{3,}.*|\\d+-\\d.*|\\d+(?:times|sim).*|\\d+-(?:fold|byte)|\\d+\\.\\d.*|\\d+(?:[bBkKmMxX%]|times|ms|GB|MB|Hz)");

    /**
     * Letters, digits and inner marks such as hyphens; at least two characters, one of them a letter; no amount. A
     * raised digit makes a name of capitals only (A²LC): behind others it is a power.
     */
    static boolean isWord(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letter = true;
            } else if (!Character.isDigit(c) && !isInner(text, i) && !isRaisedInName(text, i)) {
                return false;
            }
        }
        return letter
                && text.length() > 1
                && text.length() <= LONGEST
                && !(Character.isDigit(text.charAt(0)) && AMOUNT.matcher(text).matches())
                && !COMMAND.matcher(text).find();
    }

    /** The number of a product, such as A100. */
    static boolean isModelNumber(String text) {
        return MODEL_NUMBER.matcher(text).matches();
    }

    private static boolean isRaisedInName(String text, int i) {
        return i > 0
                && TextRepair.RAISED_DIGITS.indexOf(text.charAt(i)) >= 0
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static boolean isInner(String text, int i) {
        if (i == 0) {
            return false;
        }
        return "+#*".indexOf(text.charAt(i)) >= 0
                || (i < text.length() - 1 && "-'/.&\u2019\u2013".indexOf(text.charAt(i)) >= 0);
    }

    /** A short form such as GAN, LLMs or YOLOv3: at least two capitals, and more of them than of small letters. */
    static boolean isShortForm(String text) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1 && capitals > small && text.length() <= LONGEST_SHORT_FORM;
    }
}
