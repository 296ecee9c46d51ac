package org.papergraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that are known: datasets, and what stands in their places without being one. The lists are resources beside
 * this class. A name is found however its marks and spaces are set; where it is a single word without digits, its
 * capitals must be right too, and one of several words has more capitals than a sentence begins with. Cost: one hash
 * look-up for each run of up to {@value #LONGEST} words. Thread-safe.
 */
final class DatasetNames {

    /** The most words that a listed name may have. */
    static final int LONGEST = 10;

    private static final Pattern SEPARATOR = Pattern.compile(" *, *(?! )");
    private static final Pattern JOINT = Pattern.compile(" ?[-–/] ?");
    private static final Map<String, Name> DATASETS = datasets();
    private static final Set<String> PREFIXES = prefixes(DATASETS.keySet());
    private static final Set<String> OTHERS = others(false);
    private static final Set<String> LANGUAGES = others(true);

    private DatasetNames() {}

    /** How far a listed name alone is evidence. */
    enum Kind {
        /** Nothing else is called so. */
        CERTAIN,
        /** A short word, which others may use as an acronym too. */
        SHORT,
        /** Also a plain word, a person, a place or an organisation. */
        PLAIN
    }

    /**
     * A listed name found in a sentence.
     *
     * @param end index after its last word
     */
    record Found(int end, Kind kind) {}

    /** The longest listed dataset name that begins with a word of a sentence. */
    static Optional<Found> longestAt(Words words, int from) {
        if (words.isPlain(from)) {
            Name name = DATASETS.get(words.text(from));
            return name != null && name.allows(words.text(from))
                    ? Optional.of(new Found(from + 1, name.kind))
                    : Optional.empty();
        }
        Found found = null;
        String key = "";
        String surface = "";
        for (int i = from; i < words.size() && i < from + LONGEST; i++) {
            boolean mark = words.key(i).isEmpty();
            key = key + words.key(i);
            if (!PREFIXES.contains(key) || (mark && !isInnerMark(words.text(i)))) {
                break;
            }
            surface = surface + words.text(i);
            Name name = mark ? null : DATASETS.get(key);
            boolean opening = from == 0 && i > 0 && name != null && !hasSecondCapital(words, i);
            if (name != null && !opening && name.allows(surface)) {
                found = new Found(i + 1, name.kind);
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether the name at a sentence's start has a capital or a digit besides the one that any first word has. */
    private static boolean hasSecondCapital(Words words, int last) {
        for (int i = 0; i <= last; i++) {
            if (words.text(i)
                    .chars()
                    .skip(i == 0 ? 1 : 0)
                    .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInnerMark(String mark) {
        return "()[],;:\"".indexOf(mark.charAt(0)) < 0;
    }

    /** Whether all of a name is that of a listed dataset, and of nothing else. */
    static boolean isListed(String name) {
        Name listed = DATASETS.get(key(name));
        return listed != null && listed.kind != Kind.PLAIN && listed.allows(name.replace(" ", ""));
    }

    /** Whether a name is listed as something else than a dataset. */
    static boolean isOther(String name) {
        return OTHERS.contains(name);
    }

    /** Whether a name is a language, or several joined by marks. */
    static boolean isLanguage(String name) {
        return LANGUAGES.contains(name)
                || (!key(name).isEmpty()
                        && JOINT.matcher(name).find()
                        && JOINT.splitAsStream(name).allMatch(LANGUAGES::contains));
    }

    /** Letters and digits of a name in lower case. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                key.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return key.toString();
    }

    private static Map<String, Name> datasets() {
        Map<String, Name> out = new HashMap<>();
        for (String line : lines("dataset-names.txt")) {
            boolean plain = line.startsWith("?");
            String name = plain ? line.substring(1).strip() : line;
            Name entry = new Name(Set.of(name), plain ? Kind.PLAIN : kind(name));
            out.merge(key(name), entry, Name::with);
        }
        return out;
    }

    private static Kind kind(String name) {
        boolean word = name.chars().allMatch(Character::isLetter);
        boolean capitals = name.chars().noneMatch(Character::isLowerCase);
        boolean title = word && name.substring(1).chars().allMatch(Character::isLowerCase);
        boolean brief = name.length() <= 3 || (word && name.length() <= (capitals ? 6 : 5));
        return brief || title ? Kind.SHORT : Kind.CERTAIN;
    }

    private static Set<String> prefixes(Set<String> keys) {
        Set<String> out = new HashSet<>();
        for (String key : keys) {
            for (int i = 1; i <= key.length(); i++) {
                out.add(key.substring(0, i));
            }
        }
        return out;
    }

    private static Set<String> others(boolean languages) {
        Set<String> out = new HashSet<>();
        for (String line : lines("other-names.txt")) {
            boolean language = line.startsWith("~");
            if (language == languages) {
                SEPARATOR
                        .splitAsStream(language ? line.substring(1).strip() : line)
                        .forEach(out::add);
            }
        }
        return Set.copyOf(out);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = DatasetNames.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private record Name(Set<String> spellings, Kind kind) {

        Name with(Name other) {
            Set<String> all = new HashSet<>(spellings);
            all.addAll(other.spellings);
            return new Name(Set.copyOf(all), kind.compareTo(other.kind) <= 0 ? kind : other.kind);
        }

        /**
         * Short names must be spelled as listed. Longer ones may differ in marks and capitals; without any capital, or
         * with one like a plain word, they must be so long that their letters tell them, and no word in capitals alone.
         */
        boolean allows(String surface) {
            if (spellings.contains(surface)
                    || spellings.stream().anyMatch(s -> s.replace(" ", "").equals(surface))) {
                return true;
            }
            int length = key(surface).length();
            boolean digits = surface.chars().anyMatch(Character::isDigit);
            boolean capital = surface.chars().anyMatch(Character::isUpperCase);
            if (kind != Kind.CERTAIN || length <= 4) {
                return false;
            }
            if (digits || (capital && surface.substring(1).chars().anyMatch(Character::isUpperCase))) {
                return Character.isUpperCase(surface.charAt(0)) || (!capital && length >= 6);
            }
            boolean unmarked = spellings.stream()
                    .anyMatch(s -> s.chars().allMatch(Character::isLetterOrDigit)
                            && s.chars().anyMatch(Character::isLowerCase));
            return length >= 8 && unmarked;
        }
    }
}
