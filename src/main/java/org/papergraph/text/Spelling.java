package org.papergraph.text;

import java.util.Locale;

/** What is left of a phrase when differences of spelling are taken away. */
public final class Spelling {

    private Spelling() {}

    /** The key of a phrase: equal for all its spellings. Empty for a phrase without letter or digit. */
    public static String key(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
