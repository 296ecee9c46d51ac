package org.papergraph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.text.AnalyzedText;

/**
 * What a paper calls its own work: the name before the colon of a title such as "Loom: A Benchmark for Weaving". It is
 * a dataset where the rest of the title says so, and most often none where it does not.
 *
 * @param name the name
 * @param data whether the rest of the title names a collection of data
 */
record OwnName(String name, boolean data) {

    private static final Pattern DATA = Pattern.compile(
            "\\b(?:data-?sets?|benchmarks?|corpus|corpora|treebanks?|database|testbed|test suite|suite|challenge"
                    + "|collection|leaderboard|arena|benchmarking|evaluating|annotated|exam)\\b");
    private static final int LONGEST = 60;

    /** The name of a title of that form. */
    static Optional<OwnName> of(AnalyzedText title) {
        String text = title.text();
        int colon = text.indexOf(':');
        return colon > 1 && colon < LONGEST && text.length() > colon + 1
                ? Optional.of(new OwnName(
                        text.substring(0, colon),
                        DATA.matcher(text.substring(colon).toLowerCase(Locale.ROOT))
                                .find()))
                : Optional.empty();
    }

    /** Whether it is a single word with a capital or a digit within, as names are made. */
    boolean isWord() {
        return WordShape.isWord(name)
                && name.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** Adds what the title says about a candidate. */
    void judge(DatasetCandidate c) {
        c.addIf(c.name().equals(name), data ? Clue.OWN_DATA : Clue.OWN_NAME);
    }
}
