package org.papergraph.extract;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other ways to spell a short form out where its letters do not stand in the long form as they are written: a digit
 * counts its neighbour, an index or number stands in front, a quantity goes by its symbol, a year is left out, two
 * letters changed places. Each is believed only where the long form spells it almost letter by letter, as the ranked
 * strategies of Sohn et al. (2008) ask more of a looser rule. Thread-safe.
 *
 * @param spelling the letters in the order in which the long form shows them
 * @param believed the highest cost of a {@link LetterAlignment} at which a long form is believed
 */
record Respelling(String spelling, double believed) {

    private static final double LETTER_BY_LETTER = 0.5;
    /** A number or a Greek letter says more than a letter that changed places. */
    private static final double WITH_INDEX = 1.6;

    private static final Pattern YEAR = Pattern.compile("(\\p{L}[\\p{L}-]+?)[-' ]?(?:19|20)\\d\\d");
    private static final Pattern COUNT = Pattern.compile("(.*\\p{Lu})\\^?([234])(\\p{Lu}?)(.*)");
    private static final Pattern INDEX_BEHIND = Pattern.compile("(\\p{Lu}[\\p{L}&/]*)(-?\\d{1,2}|-\\p{Ll}{3,})");
    private static final Pattern INDEX_BEFORE = Pattern.compile("(\\p{L}\\d)-?(\\p{Lu}{2,})");
    private static final Pattern QUANTITY =
            Pattern.compile("([\\p{Lu}k])[_(]?(\\p{Lu}?[a-z]{1,3}|(?<=\\()\\p{Lu})\\)?");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,6}s?");

    /** The other spellings, the most usual first. */
    static Set<Respelling> of(String shortForm) {
        Set<Respelling> out = new LinkedHashSet<>();
        match(YEAR, shortForm, m -> out.add(strict(m.group(1))));
        match(COUNT, shortForm, m -> counted(m, out));
        match(INDEX_BEHIND, shortForm, m -> out.add(new Respelling(m.group(2) + m.group(1), WITH_INDEX)));
        match(INDEX_BEFORE, shortForm, m -> out.add(new Respelling(m.group(2) + m.group(1), WITH_INDEX)));
        match(QUANTITY, shortForm, m -> quantity(m.group(1), m.group(2), out));
        match(CAPITALS, shortForm, m -> reordered(shortForm, out));
        out.removeIf(other -> other.spelling().equals(shortForm));
        return out;
    }

    private static Respelling strict(String spelling) {
        return new Respelling(spelling, LETTER_BY_LETTER);
    }

    private static void match(Pattern pattern, String shortForm, Consumer<Matcher> then) {
        Matcher matcher = pattern.matcher(shortForm);
        if (matcher.matches()) {
            then.accept(matcher);
        }
    }

    /** C2R is CCR or CRR: the digit says how often a letter beside it stands. */
    private static void counted(Matcher m, Set<Respelling> out) {
        int times = Integer.parseInt(m.group(2));
        String before = m.group(1);
        String last = before.substring(before.length() - 1);
        out.add(strict(before + last.repeat(times - 1) + m.group(3) + m.group(4)));
        if (!m.group(3).isEmpty()) {
            out.add(strict(before + m.group(3).repeat(times) + m.group(4)));
        }
    }

    /** Rt is the t resistance; a current is an I and a constant or a rate a K. */
    private static void quantity(String symbol, String index, Set<Respelling> out) {
        out.add(strict(index + symbol));
        switch (symbol.toUpperCase(Locale.ROOT)) {
            case "I" -> out.add(strict(index + "C"));
            case "K" -> {
                out.add(strict(index + "C"));
                out.add(strict(index + "R"));
            }
            default -> {}
        }
    }

    /** Two neighbours exchanged, or the first letter last, or the last one first. */
    private static void reordered(String shortForm, Set<Respelling> out) {
        String s = shortForm.endsWith("s") ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
        int last = s.length() - 1;
        for (int i = 0; i < last; i++) {
            out.add(strict(s.substring(0, i) + s.charAt(i + 1) + s.charAt(i) + s.substring(i + 2)));
        }
        out.add(strict(s.substring(1) + s.charAt(0)));
        out.add(strict(s.charAt(last) + s.substring(0, last)));
    }
}
