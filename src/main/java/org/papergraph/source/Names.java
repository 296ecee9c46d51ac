package org.papergraph.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of people as sources write them. */
final class Names {

    private static final Pattern SUFFIX = Pattern.compile("(?i)jr\\.?|sr\\.?|[iv]{2,3}");

    private static final Pattern SEPARATOR = Pattern.compile("[;|]");
    private static final Pattern AND = Pattern.compile(" (?:and|&) |, and ");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern LAST_FIRST =
            Pattern.compile("(?:[^, ]{1,60}|\\p{Ll}[^,]{1,60}), [^,]{1,60}|[^,]{1,60}, [^, ]{1,60}");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,4}");

    private Names() {}

    /**
     * The names of a line whose manner is not known, each once: between semicolons, bars or the word "and". A comma
     * stands behind a last name where each of them has one; else it separates names, but not from initials or where all
     * parts are single words.
     */
    static List<String> people(String line) {
        if (SEPARATOR.matcher(line).find()) {
            return parts(SEPARATOR, line).map(Names::inOrder).distinct().toList();
        }
        List<String> joined = parts(AND, line).distinct().toList();
        if (joined.stream().allMatch(name -> LAST_FIRST.matcher(name).matches())) {
            return joined.stream().map(Names::inOrder).toList();
        }
        List<String> single =
                joined.stream().flatMap(name -> parts(COMMA, name)).distinct().toList();
        boolean separate = single.stream().anyMatch(name -> name.contains(" "))
                && single.stream().noneMatch(name -> INITIALS.matcher(name).matches());
        return separate ? single : joined;
    }

    private static Stream<String> parts(Pattern separator, String line) {
        return separator.splitAsStream(line).map(XmlElement::tidy).filter(name -> !name.isEmpty());
    }

    /** {@code First Last} of {@code Last, First} and {@code Last, Jr., First}; a name without comma as it is. */
    static String inOrder(String name) {
        String[] parts = name.split(",", -1);
        if (parts.length == 2 && SUFFIX.matcher(parts[1].strip()).matches()) {
            return XmlElement.tidy(parts[0] + " " + parts[1]);
        }
        return switch (parts.length) {
            case 2 -> XmlElement.tidy(parts[1] + " " + parts[0]);
            case 3 -> XmlElement.tidy(parts[2] + " " + parts[0] + " " + parts[1]);
            default -> XmlElement.tidy(name);
        };
    }

    /** The names of one line: separated by semicolons (then with the last name first), else by commas and "and". */
    static List<String> list(String line) {
        if (line.contains(";")) {
            return Stream.of(line.split(";"))
                    .map(Names::inOrder)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
        return Stream.of(line.split(",| and | & "))
                .map(name -> name.strip().startsWith("and ") ? name.strip().substring(4) : name)
                .map(XmlElement::tidy)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
