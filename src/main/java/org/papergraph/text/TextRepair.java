package org.papergraph.text;

/**
 * Repairs what scraping and LaTeX left in a title or an abstract, and leaves clean text as it is, character for
 * character. Linear in the length of the text for anything but nested commands. Safe in any thread.
 */
public final class TextRepair {

    private static final int MOST_PASSES = 16;
    private static final String LIGATURES = "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06";
    private static final String[] EXPANSIONS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private TextRepair() {}

    /** The digits as {@link #repair} raises them, each at its value. */
    public static final String RAISED_DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /**
     * The text as it will be stored. Repairing it again changes nothing. Every space or control character becomes one
     * plain space; invisible characters go; ligatures are spelled out; LaTeX commands give way to what they print,
     * and so does a raised digit behind a letter.
     */
    public static String repair(String raw) {
        String text = characters(raw);
        for (int pass = 0; Latex.mayOccur(text); pass++) {
            String next = pass < MOST_PASSES ? Latex.toText(text) : Latex.withoutMarks(text);
            if (next.equals(text)) {
                break;
            }
            text = next;
        }
        return text.strip();
    }

    private static String characters(String raw) {
        StringBuilder repaired = null;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (repaired == null && isPlain(c)) {
                continue;
            }
            if (repaired == null) {
                repaired = new StringBuilder(raw.length() + 8).append(raw, 0, i);
            }
            append(repaired, raw, i);
        }
        return repaired == null ? raw : repaired.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || (c > 0xa0 && c < 0x1680 && c != 0xad);
    }

    private static void append(StringBuilder repaired, String raw, int i) {
        char c = raw.charAt(i);
        int ligature = LIGATURES.indexOf(c);
        if (ligature >= 0) {
            repaired.append(EXPANSIONS[ligature]);
        } else if (c == '\u2010' || c == '\u2011') {
            repaired.append('-');
        } else if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
            repaired.append(' ');
        } else if (isLoneSurrogate(raw, i)) {
            repaired.append('\ufffd');
        } else if (!isInvisible(raw, i)) {
            repaired.append(c);
        }
    }

    private static boolean isLoneSurrogate(String raw, int i) {
        char c = raw.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1)));
    }

    /** Zero-width characters, byte-order marks and soft hyphens; a joiner within an emoji belongs to it. */
    private static boolean isInvisible(String raw, int i) {
        char c = raw.charAt(i);
        if (c == '\u200d' && i > 0) {
            char before = raw.charAt(i - 1);
            return !Character.isSurrogate(before) && before != '\ufe0f';
        }
        return c == '\u00ad'
                || c == '\ufeff'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
