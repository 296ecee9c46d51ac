package org.papergraph.source;

import org.jspecify.annotations.Nullable;

/** Words of a quarantine reason: one short line, whatever the input holds. */
final class Reason {

    /** The most characters of input, or of a library's message, that a reason repeats. */
    private static final int LIMIT = 60;

    private Reason() {}

    /** The first line of a text, without control characters, cut after 60 characters. */
    static String clip(@Nullable String text) {
        if (text == null) {
            return "no details";
        }
        String line = text.strip().lines().findFirst().orElse("").replaceAll("[\\p{Cc}\\p{Cs}]", "?");
        return line.length() <= LIMIT ? line : line.substring(0, line.offsetByCodePoints(0, LIMIT - 1)) + "…";
    }
}
