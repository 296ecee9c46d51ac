package org.papergraph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.papergraph.text.Spelling;

/**
 * One decision of a person about names.
 *
 * @param kind what is decided
 * @param names of what; in order, each once
 */
record CorrectionLine(Kind kind, List<String> names) {

    /** What a line can say. */
    enum Kind {
        SAME,
        DIFFERENT,
        DROP;

        private String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MAX_LENGTH = 2_000;

    CorrectionLine {
        names = List.copyOf(new TreeSet<>(names));
    }

    /**
     * Reads {@code kind: name | name}.
     *
     * @throws IllegalArgumentException with the reason if it is none
     */
    static CorrectionLine parse(String line) {
        int colon = line.indexOf(':');
        require(colon > 0 && line.length() <= MAX_LENGTH, "a line reads like 'same: one name | another name'");
        Kind kind = kind(line.substring(0, colon).strip());
        List<String> names = Stream.of(line.substring(colon + 1).split("\\|", -1))
                .map(String::strip)
                .toList();
        require(names.stream().noneMatch(name -> Spelling.key(name).isEmpty()), "a name without letter or digit");
        CorrectionLine read = new CorrectionLine(kind, names);
        require(kind == Kind.DROP || read.names.size() > 1, "'" + kind.text() + ":' takes two names or more");
        return read;
    }

    private static Kind kind(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.text().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a line begins with same:, different: or drop:"));
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }

    /** The line as it is written by a person who writes tidily. */
    @Override
    public String toString() {
        return kind.text() + ": " + String.join(" | ", names);
    }
}
