package org.papergraph.resolve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.paper.PaperRecord;

/**
 * Whether two records of one title speak of one paper. Authors decide where both have some: one family name in common,
 * and years that fit. Else years, else abstracts. A title of a few letters ("LoRA") is shared by different papers, so
 * there something else must agree; a long one is enough by itself where nothing speaks against it.
 */
final class SameTitle {

    /** A shorter one, in letters and digits, is no name that only one paper has. */
    private static final int LONG_TITLE = 16;

    /** A preprint and what becomes of it can be years apart. */
    private static final int YEARS_WITH_AUTHORS = 3;

    private static final int YEARS = 1;

    /** The share of common words (Jaccard) of two versions of one abstract. */
    private static final double SAME_ABSTRACT = 0.5;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SameTitle() {}

    /** Whether what else they say agrees; both have the same title. */
    static boolean agree(SourceRecord a, SourceRecord b) {
        boolean longTitle = a.titleKey().length() >= LONG_TITLE;
        Set<String> authors = FamilyNames.of(a.paper().authors());
        Set<String> others = FamilyNames.of(b.paper().authors());
        if (!authors.isEmpty() && !others.isEmpty()) {
            return authors.stream().anyMatch(others::contains)
                    && yearsApart(a.paper(), b.paper()).orElse(0) <= (longTitle ? YEARS_WITH_AUTHORS : YEARS);
        }
        if (yearsApart(a.paper(), b.paper()).orElse(0) > YEARS) {
            return false;
        }
        return longTitle || haveSameAbstract(a.paper().abstractText(), b.paper().abstractText());
    }

    private static Optional<Integer> yearsApart(PaperRecord a, PaperRecord b) {
        return a.year().flatMap(year -> b.year().map(other -> Math.abs(year - other)));
    }

    private static boolean haveSameAbstract(String a, String b) {
        Set<String> words = words(a);
        Set<String> others = words(b);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        long common = words.stream().filter(others::contains).count();
        return common >= SAME_ABSTRACT * (words.size() + others.size() - common);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
