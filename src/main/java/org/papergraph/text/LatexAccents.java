package org.papergraph.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX accents and special letters: {@code \'e}, {@code \"{o}}, {@code {\'\i}}, {@code \ss}. */
final class LatexAccents {

    private static final Pattern ACCENT = Pattern.compile(
            "\\{?\\\\(?:(['`^\"~=.])|([cvuHkr])(?:\\s(?=\\\\?[a-zA-Z])|(?=\\{)))\\{?\\\\?([a-zA-Z])\\}{0,2}");

    private static final Pattern LETTER =
            Pattern.compile("\\{?\\\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?:\\{\\}|\\}|\\s|(?=[^a-zA-Z\\s]|$))\\}?");

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("\"", "\u0308"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("c", "\u0327"),
            Map.entry("v", "\u030c"),
            Map.entry("u", "\u0306"),
            Map.entry("H", "\u030b"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030a"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "\u00df"),
            Map.entry("ae", "\u00e6"),
            Map.entry("AE", "\u00c6"),
            Map.entry("oe", "\u0153"),
            Map.entry("OE", "\u0152"),
            Map.entry("aa", "\u00e5"),
            Map.entry("AA", "\u00c5"),
            Map.entry("o", "\u00f8"),
            Map.entry("O", "\u00d8"),
            Map.entry("l", "\u0142"),
            Map.entry("L", "\u0141"),
            Map.entry("i", "i"),
            Map.entry("j", "j"));

    private LatexAccents() {}

    static String compose(String text) {
        String accented = ACCENT.matcher(text).replaceAll(LatexAccents::accented);
        return LETTER.matcher(accented)
                .replaceAll(found -> replacement(found, LETTERS.getOrDefault(found.group(1), "")));
    }

    /** The letter with its accent; what stands there already, where no such letter is written. */
    private static String accented(MatchResult found) {
        String accent = found.group(1) == null ? found.group(2) : found.group(1);
        String letter = Normalizer.normalize(found.group(3) + MARKS.getOrDefault(accent, ""), Normalizer.Form.NFC);
        return letter.length() == 1 ? replacement(found, letter) : Matcher.quoteReplacement(found.group());
    }

    /** The letter, with those braces of the match that belong to something around it. */
    private static String replacement(MatchResult found, String letter) {
        String match = found.group();
        long open = match.chars().filter(c -> c == '{').count();
        long close = match.chars().filter(c -> c == '}').count();
        String before = "{".repeat((int) Math.max(0, open - close));
        String after = "}".repeat((int) Math.max(0, close - open));
        return Matcher.quoteReplacement(before + letter + after);
    }
}
