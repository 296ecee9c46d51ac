package org.papergraph.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes LaTeX out of running text: each command gives way to what it prints. Addresses stay as they are. */
final class Latex {

    private static final Pattern MARKS = Pattern.compile("[\\\\${}`~]");

    /** Commands whose argument is for the machine. */
    private static final Pattern DROPPED = Pattern.compile(
            "~?\\\\(?:label|ref|eqref|cite[a-z]*|vspace|hspace|color|textcolor|begin|end)\\*?\\{[^{}\\\\]*+\\}");

    private static final Pattern LINK = Pattern.compile("\\\\href\\s?\\{([^{}\\s]*+)\\}\\s?\\{([^{}]*+)\\}");

    /** Commands that print their argument in another face. */
    private static final Pattern FACE = Pattern.compile(
            "\\\\(?:emph|text(?:bf|it|tt|sc|sf|rm|sl|up|md|normal|superscript|subscript)?|math[a-z]+|underline|mbox|url"
                    + "|footnote|operatorname|boldsymbol|bm|textbf|uline|enquote|nolinkurl)\\*?\\s?\\{([^{}\\\\$]*+)\\}");

    private static final Pattern FACE_GROUP = Pattern.compile(
            "\\{\\\\(?:em|it|bf|sc|tt|rm|sf|sl|bfseries|itshape|scshape|ttfamily|small|large)\\b\\s?([^{}\\\\$]*+)\\}");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([%&_#${}])");
    /** Two dollar signs around maths; those of two prices each have a number behind them. */
    private static final Pattern MATHS =
            Pattern.compile("\\$(?!\\d[^$]{0,201}\\$\\d)([^\\s$](?:[^$]{0,200}?[^\\s$\\\\])?)\\$");

    private static final Pattern MATHS_DELIMITER = Pattern.compile("\\\\[()\\[\\]]");

    /** Two quotes that another format escaped; as an accent, the second would have a letter behind it. */
    private static final Pattern ESCAPED_QUOTES =
            Pattern.compile("(?<![\\p{L}\\p{N}\\\\])\\\\([\"'])([^\"'\\s\\\\](?:[^\"\\\\]{0,300}?[^\"\\s\\\\])?)"
                    + "\\\\\\1(?![\\p{L}{\\\\])");

    /** An apostrophe that another format escaped. */
    private static final Pattern ESCAPED_APOSTROPHE =
            Pattern.compile("(?<=\\p{L})\\\\'(?=(?:s|t|d|m|re|ve|ll)?(?![\\p{L}{}\\\\]))");

    /** One digit that is raised behind a letter: part of a name as often as a power. */
    private static final Pattern RAISED = Pattern.compile("(?<=\\p{L})\\^(?:\\{(\\d)\\}|(\\d)(?!\\d|\\.\\d))");

    private static final Pattern QUOTES = Pattern.compile("``([^`\"]{1,300}?)''");
    private static final Pattern LINE_BREAK = Pattern.compile("\\\\\\\\(?=\\s|$)");
    private static final Pattern SPACE = Pattern.compile("(?<=\\S)\\\\ (?=\\S)");
    private static final Pattern THIN_SPACE = Pattern.compile("\\\\[,;:!](?=\\S)|\\\\-|\\\\/");
    private static final Pattern COMMAND =
            Pattern.compile("(?<![a-zA-Z\\\\])\\\\([a-zA-Z]+)(?:\\{\\}|(?=[^a-zA-Z{]|$))");
    private static final Pattern PROTECTED =
            Pattern.compile("(?<![\\p{L}\\p{N}_^\\\\{}=])\\{(\\p{Lu}[\\p{L}\\p{N}-]*+)\\}");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s{}\\\\]+");

    private Latex() {}

    /** Whether the text holds a character that LaTeX uses. */
    static boolean mayOccur(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '$' || c == '{' || c == '`' || c == '~' || c == '^') {
                return true;
            }
        }
        return false;
    }

    /** One pass, innermost commands first: never longer than the text given, and a fixed point after a few passes. */
    static String toText(String text) {
        String repaired = text;
        if (repaired.indexOf('\\') >= 0) {
            repaired = LatexAccents.compose(quoted(repaired));
            repaired = DROPPED.matcher(repaired).replaceAll("");
            repaired = LINK.matcher(repaired).replaceAll("$2 $1");
            repaired = FACE.matcher(repaired).replaceAll("$1");
            repaired = FACE_GROUP.matcher(repaired).replaceAll("$1");
            repaired = ESCAPED.matcher(repaired).replaceAll("$1");
            repaired = MATHS_DELIMITER.matcher(repaired).replaceAll("");
            repaired = LINE_BREAK.matcher(repaired).replaceAll("");
            repaired = SPACE.matcher(repaired).replaceAll(" ");
            repaired = THIN_SPACE.matcher(repaired).replaceAll("");
            repaired = COMMAND.matcher(repaired).replaceAll(LatexSymbols::replacement);
        }
        if (repaired.indexOf('$') >= 0) {
            repaired = MATHS.matcher(repaired).replaceAll("$1");
        }
        if (repaired.indexOf('^') >= 0) {
            repaired = RAISED.matcher(repaired).replaceAll(Latex::superscript);
        }
        if (repaired.indexOf('`') >= 0) {
            repaired = QUOTES.matcher(repaired).replaceAll("\"$1\"");
        }
        if (repaired.indexOf('{') >= 0) {
            repaired = PROTECTED.matcher(repaired).replaceAll("$1");
        }
        return repaired.indexOf('~') >= 0 ? tiesToSpaces(repaired) : repaired;
    }

    private static String superscript(MatchResult raised) {
        String digit = raised.group(1) == null ? raised.group(2) : raised.group(1);
        return String.valueOf(TextRepair.RAISED_DIGITS.charAt(digit.charAt(0) - '0'));
    }

    /** Quotes that another format escaped look like accents of LaTeX, and must be told from them first. */
    private static String quoted(String text) {
        String repaired = text;
        if (repaired.contains("\\\"") || repaired.contains("\\'")) {
            repaired = ESCAPED_QUOTES.matcher(repaired).replaceAll("$1$2$1");
            repaired = ESCAPED_APOSTROPHE.matcher(repaired).replaceAll("'");
        }
        return repaired;
    }

    /** The text without any of the characters that LaTeX uses: where commands nest beyond reason. */
    static String withoutMarks(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /** A tilde between two words is a space; before a number it means about, and in an address it is itself. */
    private static String tiesToSpaces(String text) {
        StringBuilder spaced = new StringBuilder(text);
        Matcher address = ADDRESS.matcher(text);
        int addressEnd = 0;
        int addressStart = address.find() ? address.start() : text.length();
        for (int i = text.indexOf('~'); i >= 0; i = text.indexOf('~', i + 1)) {
            while (i >= addressStart && addressStart < text.length()) {
                addressEnd = address.end();
                addressStart = address.find() ? address.start() : text.length();
            }
            if (i >= addressEnd && isTie(text, i)) {
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced.toString();
    }

    private static boolean isTie(String text, int i) {
        if (i == 0 || i + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        boolean range = Character.isDigit(before) && Character.isDigit(after);
        return !range
                && (Character.isLetterOrDigit(before) || ".,;:)]\"'".indexOf(before) >= 0)
                && (Character.isLetterOrDigit(after) || "([\"'\\`".indexOf(after) >= 0);
    }
}
