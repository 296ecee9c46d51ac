package org.papergraph.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a quarantine reason: one short line, whatever the input holds. */
final class Reason {

    /** The most characters of input, or of a library's message, that a reason repeats. */
    private static final int LIMIT = 60;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Reason() {}

    /** The first line of a text as it can be printed, cut after 60 characters. */
    static String clip(@Nullable String text) {
        return text == null
                ? "no details"
                : clip(text.strip().lines().findFirst().orElse(""), LIMIT);
    }

    /** A text as it can be printed, cut after so many characters. */
    static String clip(String text, int limit) {
        String line = printable(text);
        if (line.length() <= limit) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return line.substring(0, end) + "…";
    }

    /** A text with a question mark for each character that is not seen, or does more than be seen. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("?");
    }
}
