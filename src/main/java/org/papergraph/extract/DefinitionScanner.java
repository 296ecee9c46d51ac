package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extract.AcronymFinder.Definition;
import org.papergraph.paper.Field;
import org.papergraph.text.AnalyzedText;

/** Finds the places of one field where a short form may be defined, and keeps the believable ones. */
final class DefinitionScanner {

    private static final int LONGEST_BRACKET = 300;
    private static final String OPEN = "([";
    private static final String QUOTES = "\"'“‘`";
    private static final Pattern CALLED = Pattern.compile(
            ",? (?:also |which we |we |is |are |here )?(?:dubbed|called|termed|named|coined|abbreviated(?: as| to| by)?"
                    + "|denoted(?: as| by)?|known as|referred to as) (?:as )?[" + QUOTES + "]*$");
    private static final Pattern STANDS_FOR =
            Pattern.compile("[\"'”’]*,? \\(?(?:(?:which|that) )?(?:stands for|short for|standing for|is short for"
                    + "|an acronym (?:for|of)|abbreviation (?:for|of)) (?:the |a |an |[\"'“‘`]+)*");
    private static final Pattern APPOSITION = Pattern.compile(
            "[\"'”’]*(?:, (?:i\\.e\\.,? )?(?:the |a |an |our )|, i\\.e\\.,? |: ?(?:the |a |an )?| [-–—]+ (?:the |a |an )?)"
                    + "(?:novel |new |simple )?(?=\\p{L})");
    private static final int LONGEST_CUE = 40;
    private static final double LETTER_BY_LETTER = 0.15;

    private final Field field;
    private final Surroundings around;
    private final String text;
    private final List<Definition> found = new ArrayList<>();
    private int candidates;

    DefinitionScanner(Field field, AnalyzedText analyzed) {
        this.field = field;
        this.around = new Surroundings(analyzed);
        this.text = analyzed.text();
    }

    List<Definition> scan() {
        for (int i = 0; i < text.length() && candidates < AcronymFinder.MOST; i++) {
            char c = text.charAt(i);
            int close = c == '(' ? closing(i, ')') : c == '[' ? closing(i, ']') : -1;
            if (close > i + 1) {
                candidates++;
                bracket(i, close);
            }
        }
        running();
        return found;
    }

    /** Index of the bracket that closes the one at {@code open}, -1 if it is too far. */
    private int closing(int open, char sign) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST_BRACKET);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == text.charAt(open) ? 1 : c == sign ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void bracket(int open, int close) {
        for (int[] piece : BracketContent.pieces(text, open + 1, close)) {
            if (shortBehind(open, piece)) {
                return;
            }
        }
        if (!longBehind(open, close)) {
            bothInside(open + 1, close);
        }
    }

    /** Long form (SHORT). */
    private boolean shortBehind(int open, int[] piece) {
        String shortForm = text.substring(piece[0], piece[1]);
        int end = around.backOverSpace(open);
        if (ShortForm.isLetter(shortForm)) {
            return letterBehind(shortForm, end);
        }
        if (!ShortForm.fits(shortForm)) {
            return false;
        }
        return before(shortForm, end, ShortForm.believed(shortForm));
    }

    /** One letter stands for the word before it alone, if that is a plain word that begins with it. */
    private boolean letterBehind(String letter, int end) {
        int start = end;
        boolean plain = true;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < LONGEST_CUE) {
            start--;
            plain &= start + 1 == end || Character.isLowerCase(text.charAt(start + 1));
        }
        boolean whole = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        if (!plain || !whole || end - start < 4 || !text.regionMatches(true, start, letter, 0, 1)) {
            return false;
        }
        return take(letter, List.of(new LetterAlignment.Match(start, end, 0)), 0);
    }

    private boolean before(String shortForm, int end, double limit) {
        int from = around.windowStart(end, wordLimit(shortForm));
        return endingAt(shortForm, shortForm, from, end, limit)
                || Respelling.of(shortForm).stream().anyMatch(other -> respelledBefore(shortForm, other, end, limit));
    }

    private boolean respelledBefore(String shortForm, Respelling other, int end, double limit) {
        int from = around.windowStart(end, wordLimit(other.spelling()));
        return endingAt(shortForm, other.spelling(), from, end, Math.min(limit, other.believed()));
    }

    /** Where the cheapest long form is implausible, a shorter one may do. */
    private boolean endingAt(String shortForm, String spelling, int from, int end, double limit) {
        int start = from;
        while (start < end) {
            List<LetterAlignment.Match> matches = LetterAlignment.endingAt(text, start, end, spelling);
            if (matches.isEmpty() || matches.get(0).cost() > limit) {
                return false;
            }
            if (take(shortForm, matches, limit)) {
                return true;
            }
            start = matches.get(0).start();
            while (start < end && !Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        return false;
    }

    /** Keeps the cheapest long form that is plausible and within the limit. */
    private boolean take(String shortForm, List<LetterAlignment.Match> matches, double limit) {
        for (LetterAlignment.Match m : matches) {
            if (m.cost() > limit) {
                return false;
            }
            int start = LongForm.start(text, m.start(), m.end());
            String longForm = text.substring(start, m.end());
            if (LongForm.isPlausible(shortForm, longForm)) {
                found.add(new Definition(field, shortForm, longForm, start, m.end(), m.cost()));
                return true;
            }
        }
        return false;
    }

    private static int wordLimit(String shortForm) {
        int n = ShortForm.lettersOf(shortForm).length();
        return Math.min(n + 5, n * 2);
    }

    /** SHORT (long form). */
    private boolean longBehind(int open, int close) {
        int end = around.backOverSpace(open);
        int start = end;
        while (start > 0
                && end - start <= ShortForm.LONGEST
                && !Character.isWhitespace(text.charAt(start - 1))
                && OPEN.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String shortForm = text.substring(start, end);
        int[] inside = BracketContent.bare(text, open + 1, close);
        if (inside[1] - inside[0] <= shortForm.length() || !ShortForm.fits(shortForm)) {
            return false;
        }
        // A plain word is a short form only where each word in the bracket gives it its first letter.
        if (!ShortForm.isTelling(shortForm)) {
            return take(
                    shortForm,
                    LetterAlignment.startingAt(text, inside[0], inside[1], shortForm, true),
                    LETTER_BY_LETTER);
        }
        int cut = BracketContent.firstOf(text, inside[0], inside[1], ";,");
        return after(shortForm, inside[0], inside[1], true) || after(shortForm, inside[0], cut, true);
    }

    private boolean after(String shortForm, int from, int to, boolean whole) {
        if (to <= from) {
            return false;
        }
        double limit = ShortForm.believed(shortForm) * (whole ? 0.7 : 0.38);
        List<LetterAlignment.Match> matches = LetterAlignment.startingAt(text, from, to, shortForm, whole);
        List<LetterAlignment.Match> full = matches.stream()
                .filter(m -> whole || LongForm.isCompound(text, m.start(), m.end()))
                .map(m -> whole ? m : new LetterAlignment.Match(m.start(), around.phraseEnd(m.end(), to), m.cost()))
                .toList();
        return take(shortForm, full, limit);
    }

    /** (long form, SHORT). */
    private void bothInside(int from, int to) {
        int cut = Math.max(text.lastIndexOf(", ", to), text.lastIndexOf("; ", to));
        if (cut > from) {
            int[] piece = BracketContent.bare(text, cut + 1, to);
            String shortForm = text.substring(piece[0], piece[1]);
            if (ShortForm.isTelling(shortForm)) {
                int start = Math.max(from, around.windowStart(cut, wordLimit(shortForm)));
                endingAt(shortForm, shortForm, start, cut, ShortForm.believed(shortForm) * 0.7);
            }
        }
    }

    /** Definitions without brackets, around every word that is written as a short form. */
    private void running() {
        int at = 0;
        while (at < text.length() && candidates < AcronymFinder.MOST) {
            int end = at;
            boolean capitals = false;
            while (end < text.length() && isShortFormCharacter(text.charAt(end))) {
                capitals |= end > at && isCapital(text.charAt(end));
                end++;
            }
            if (capitals && end - at <= ShortForm.LONGEST && ShortForm.isTelling(text.substring(at, end))) {
                runningAround(text.substring(at, end), at, end);
            }
            at = end + 1;
        }
    }

    private static boolean isShortFormCharacter(char c) {
        return isSmall(c) || Character.isLetterOrDigit(c) || c == '-' || c == '&' || c == '+';
    }

    private static boolean isCapital(char c) {
        return !isSmall(c) && (Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** What nearly all characters are, told without a look into the tables of Unicode. */
    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether the word before ends as one of {@link #CALLED}: a cheap look that spares most words the pattern. */
    private boolean mayBeCalled(int start) {
        int i = start - 1;
        while (i >= 0 && QUOTES.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i > 0 && text.charAt(i) == ' ' && "dsyo".indexOf(text.charAt(i - 1)) >= 0;
    }

    private void runningAround(String shortForm, int start, int end) {
        if (mayBeCalled(start)) {
            Matcher called = CALLED.matcher(text).region(Math.max(0, start - LONGEST_CUE), start);
            if (called.find()) {
                candidates++;
                before(shortForm, called.start(), ShortForm.believed(shortForm) * 0.4);
            }
        }
        Matcher stands = STANDS_FOR.matcher(text).region(end, text.length());
        Matcher apposition = APPOSITION.matcher(text).region(end, text.length());
        boolean stated = stands.lookingAt();
        if (stated || (apposition.lookingAt() && ShortForm.lettersOf(shortForm).length() >= 3)) {
            candidates++;
            int open = stated ? stands.end() : apposition.end();
            after(shortForm, open, around.sentenceEnd(open), false);
        }
    }
}
