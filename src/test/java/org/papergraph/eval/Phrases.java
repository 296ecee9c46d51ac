package org.papergraph.eval;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;

/** What is left of a phrase when two of them are compared. */
final class Phrases {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern STEMMABLE = Pattern.compile("[a-z]{3,}");

    private Phrases() {}

    /** Its words in lower case, each cut to its stem (Porter 1980), one space between them. */
    static String stemmed(String phrase) {
        PorterStemmer stemmer = new PorterStemmer();
        return WORD.matcher(phrase.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> STEMMABLE.matcher(match.group()).matches() ? stemmer.stem(match.group()) : match.group())
                .collect(Collectors.joining(" "));
    }

    /** Its ASCII letters and digits in lower case, a space for whatever stands between them. */
    static String plain(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** An address without scheme, {@code www.}, {@code .git} and what ends a sentence. */
    static String address(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("\\.git$", "")
                .replaceFirst("[/.]+$", "");
    }
}
