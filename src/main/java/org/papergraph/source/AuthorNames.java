package org.papergraph.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a string that lists authors. */
final class AuthorNames {

    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern AND = Pattern.compile(" (?:and|&) |, and ");
    private static final Pattern COMMA = Pattern.compile(",");

    private AuthorNames() {}

    /**
     * The names between semicolons or the word "and", each once. Commas separate names only where every part between
     * them has a first and a last name and there are three names or more, since a comma may also stand within a name.
     */
    static List<String> split(String names) {
        if (names.contains(";")) {
            return parts(SEMICOLON, names).distinct().toList();
        }
        List<String> joined = parts(AND, names).toList();
        List<String> single =
                joined.stream().flatMap(name -> parts(COMMA, name)).distinct().toList();
        boolean separate = single.size() > 2 && single.stream().allMatch(name -> name.contains(" "));
        return separate ? single : joined.stream().distinct().toList();
    }

    private static Stream<String> parts(Pattern separator, String names) {
        return Arrays.stream(separator.split(names)).map(String::strip).filter(name -> !name.isEmpty());
    }
}
