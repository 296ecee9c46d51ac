package org.papergraph.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of people as sources write them. */
final class Names {

    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    private static final Pattern SUFFIX = Pattern.compile("(?i)jr\\.?|sr\\.?|[iv]{2,3}");

    private Names() {}

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

    /** The id of a person by an ORCID, also as an address. */
    static Optional<String> orcid(String text) {
        Matcher found = ORCID.matcher(text.length() > 100 ? "" : text);
        return found.find() ? Optional.of("orcid:" + found.group()) : Optional.empty();
    }
}
