package org.papergraph.source;

import java.util.regex.Pattern;

/** Text as a record may hold it, whatever the input holds. */
final class PlainText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\u00A0\\uFEFF\\u2028\\u2029]++");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private PlainText() {}

    /** On one line with single spaces, stripped, without control characters and halves of characters. */
    static String oneLine(String text) {
        return isOneLine(text) ? text : tidied(text);
    }

    /** Whether a text is plainly one already, as nearly all are. */
    private static boolean isOneLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x2000);
            if (!plain && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    private static String tidied(String text) {
        return LONE_SURROGATE
                .matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("\uFFFD")
                .strip();
    }
}
