package org.papergraph.resolve;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.paper.Author;

/**
 * The part of an author's name that every source prints: what stands before a comma, else the last word, in lower case
 * and without accents. Good enough to see whether two lists of authors can be the same people, and no more.
 */
final class FamilyNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?<![ ,])[ ,]++(?:jr|sr|ii|iii|iv|phd|md)\\.?$");

    private FamilyNames() {}

    /** The family name; empty where the name has no letter. */
    static String of(Author author) {
        String name = SUFFIX.matcher(author.name().strip()).replaceFirst("");
        int comma = name.indexOf(',');
        String family = comma > 0 ? name.substring(0, comma) : name.substring(name.lastIndexOf(' ') + 1);
        String plain = MARKS.matcher(Normalizer.normalize(family, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String whole = NO_LETTER.matcher(plain).replaceAll(" ").strip();
        return whole.substring(whole.lastIndexOf(' ') + 1);
    }

    /** The family names of several authors. */
    static Set<String> of(Collection<Author> authors) {
        Set<String> names = new HashSet<>();
        authors.forEach(author -> names.add(of(author)));
        names.remove("");
        return names;
    }
}
