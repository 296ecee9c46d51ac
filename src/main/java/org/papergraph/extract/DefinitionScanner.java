package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extract.AcronymFinder.Definition;
import org.papergraph.paper.Field;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;

/** Finds the places of one field where a short form may be defined, and keeps the believable ones. */
final class DefinitionScanner {

    private static final int LONGEST_BRACKET = 300;
    private static final String OPEN = "([";
    private static final String CLOSE = ")]";
    private static final String TOKEN = "([\\p{L}\\p{N}][\\p{L}\\p{N}&/+-]{1,13})";
    private static final String CUE = "(?:i\\.e\\.|e\\.g\\.|also known as|also|or|hereafter|hereinafter|henceforth"
            + "|abbreviated as|abbreviated to|abbreviated|abbr\\.|denoted as|denoted by|denoted|called|termed|dubbed"
            + "|known as|a\\.k\\.a\\.|aka|referred to as|in short|for short|short|named|so-called)";
    private static final Pattern LEADING_CUE = Pattern.compile("(?:" + CUE + "[:,]? +){1,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_CUE =
            Pattern.compile(",? (?:for short|in short|hereafter|henceforth|hereinafter)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLED = Pattern.compile(
            "[,]? (?:also |which we |we |is |are |here )?(?:dubbed|called|termed|named|coined|abbreviated(?: as| to| by)?|denoted(?: as| by)?"
                    + "|known as|referred to as) (?:as )?[\"'“‘`]*" + TOKEN + "(?![\\p{L}\\p{N}-])");
    private static final Pattern STANDS_FOR =
            Pattern.compile("(?<![\\p{L}\\p{N}-])" + TOKEN + "[\"'”’]*,? \\(?(?:(?:which|that) )?"
                    + "(?:stands for|short for|standing for|is short for|an acronym (?:for|of)|abbreviation (?:for|of)) "
                    + "(?:the |a |an |[\"'“‘`]+)*");
    private static final Pattern APPOSITION = Pattern.compile("(?<![\\p{L}\\p{N}-])" + TOKEN
            + "[\"'”’]*(?:, (?:i\\.e\\.,? )?|: ?| [-–—]+ )(?:the |a |an |our )?(?:novel |new |simple )?(?=\\p{L})");

    private final Field field;
    private final AnalyzedText analyzed;
    private final String text;
    private final List<Definition> found = new ArrayList<>();
    private int candidates;

    DefinitionScanner(Field field, AnalyzedText analyzed) {
        this.field = field;
        this.analyzed = analyzed;
        this.text = analyzed.text();
    }

    List<Definition> scan() {
        for (int i = 0; i < text.length() && candidates < AcronymFinder.MOST; i++) {
            int kind = OPEN.indexOf(text.charAt(i));
            int close = kind < 0 ? -1 : closing(i, kind);
            if (close > i + 1) {
                candidates++;
                bracket(i, close);
            }
        }
        running();
        return found;
    }

    /** Index of the bracket that closes the one at {@code open}, -1 if it is too far. */
    private int closing(int open, int kind) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST_BRACKET);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == OPEN.charAt(kind) ? 1 : c == CLOSE.charAt(kind) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void bracket(int open, int close) {
        for (int[] piece : pieces(open + 1, close)) {
            if (shortBehind(open, piece)) {
                return;
            }
        }
        if (!longBehind(open, close)) {
            bothInside(open + 1, close);
        }
    }

    /** What a bracket holds: all of it, its first piece, the piece behind "or" or "also"; cues taken away. */
    private List<int[]> pieces(int from, int to) {
        List<int[]> out = new ArrayList<>();
        out.add(bare(from, to));
        int cut = firstOf(from, to, ",;:=");
        if (cut < to) {
            out.add(bare(from, cut));
            out.add(bare(cut + 1, to));
        }
        int or = text.indexOf(" or ", from);
        if (or > 0 && or < to) {
            out.add(bare(from, or));
        }
        return out;
    }

    private int firstOf(int from, int to, String marks) {
        int i = from;
        while (i < to && marks.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int[] bare(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        Matcher cue = LEADING_CUE.matcher(text).region(start, end);
        start = cue.lookingAt() ? cue.end() : start;
        Matcher tail = TRAILING_CUE.matcher(text).region(start, end);
        end = tail.find() ? tail.start() : end;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && (isEdge(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return new int[] {start, end};
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || "\"'`“”‘’~*_$".indexOf(c) >= 0;
    }

    /** Long form (SHORT). */
    private boolean shortBehind(int open, int[] piece) {
        String shortForm = text.substring(piece[0], piece[1]);
        if (!ShortForm.fits(shortForm)) {
            return false;
        }
        int end = backOverSpace(open);
        return before(shortForm, end, ShortForm.believed(shortForm));
    }

    private boolean before(String shortForm, int end, double limit) {
        int from = windowStart(end, wordLimit(shortForm));
        if (from >= end) {
            return false;
        }
        Optional<LetterAlignment.Match> match = LetterAlignment.endingAt(text, from, end, shortForm);
        return match.filter(m -> m.cost() <= limit && plausible(shortForm, m))
                .map(m -> add(shortForm, m))
                .orElse(false);
    }

    private static int wordLimit(String shortForm) {
        int n = LetterAlignment.lettersOf(shortForm).length();
        return Math.min(n + 5, n * 2);
    }

    private int backOverSpace(int from) {
        int end = from;
        while (end > 0 && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The start of the last {@code words} words before {@code end}, in the same clause. */
    private int windowStart(int end, int words) {
        int floor = Math.max(sentenceStart(end), end - LetterAlignment.LONGEST);
        int i = end;
        int seen = 0;
        while (i > floor) {
            char c = text.charAt(i - 1);
            boolean space = Character.isWhitespace(c);
            if (space && i < end && ++seen >= words) {
                return i;
            }
            if (c == ';' || (i < end && "!?:".indexOf(c) >= 0 && Character.isWhitespace(text.charAt(i)))) {
                return i;
            }
            i--;
        }
        return i;
    }

    private int sentenceStart(int at) {
        int start = 0;
        for (Sentence s : analyzed.sentences()) {
            if (s.start() >= at) {
                break;
            }
            start = s.start();
        }
        return start;
    }

    /** SHORT (long form). */
    private boolean longBehind(int open, int close) {
        int end = backOverSpace(open);
        int start = end;
        while (start > 0
                && end - start < 15
                && !Character.isWhitespace(text.charAt(start - 1))
                && OPEN.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String shortForm = text.substring(start, end);
        int[] inside = bare(open + 1, close);
        if (!ShortForm.isTelling(shortForm) || inside[1] - inside[0] <= shortForm.length()) {
            return false;
        }
        int cut = firstOf(inside[0], inside[1], ";,");
        return after(shortForm, inside[0], inside[1], true) || after(shortForm, inside[0], cut, true);
    }

    private boolean after(String shortForm, int from, int to, boolean whole) {
        if (to <= from) {
            return false;
        }
        double limit = ShortForm.believed(shortForm) * (whole ? 0.7 : 0.35);
        return LetterAlignment.startingAt(text, from, to, shortForm, whole)
                .filter(m -> m.cost() <= limit && plausible(shortForm, m))
                .map(m -> add(shortForm, m))
                .orElse(false);
    }

    /** (long form, SHORT). */
    private void bothInside(int from, int to) {
        int cut = Math.max(text.lastIndexOf(", ", to), text.lastIndexOf("; ", to));
        if (cut > from) {
            int[] piece = bare(cut + 1, to);
            String shortForm = text.substring(piece[0], piece[1]);
            if (ShortForm.isTelling(shortForm)) {
                int start = Math.max(from, windowStart(cut, wordLimit(shortForm)));
                LetterAlignment.endingAt(text, start, cut, shortForm)
                        .filter(m -> m.cost() <= ShortForm.believed(shortForm) * 0.7 && plausible(shortForm, m))
                        .ifPresent(m -> add(shortForm, m));
            }
        }
    }

    /** Definitions without brackets. */
    private void running() {
        Matcher called = CALLED.matcher(text);
        while (called.find() && candidates++ < AcronymFinder.MOST) {
            String shortForm = called.group(1);
            if (ShortForm.isTelling(shortForm)) {
                before(shortForm, called.start(), ShortForm.believed(shortForm) * 0.5);
            }
        }
        Matcher stands = STANDS_FOR.matcher(text);
        while (stands.find() && candidates++ < AcronymFinder.MOST) {
            if (ShortForm.isTelling(stands.group(1))) {
                after(stands.group(1), stands.end(), sentenceEnd(stands.end()), false);
            }
        }
        Matcher apposition = APPOSITION.matcher(text);
        while (apposition.find() && candidates < AcronymFinder.MOST) {
            String shortForm = apposition.group(1);
            if (ShortForm.isTelling(shortForm)
                    && LetterAlignment.lettersOf(shortForm).length() >= 3) {
                candidates++;
                after(shortForm, apposition.end(), sentenceEnd(apposition.end()), false);
            }
        }
    }

    private int sentenceEnd(int at) {
        int end = text.length();
        for (Sentence s : analyzed.sentences()) {
            if (s.end() > at) {
                end = s.end();
                break;
            }
        }
        return Math.min(end, at + LetterAlignment.LONGEST);
    }

    private boolean plausible(String shortForm, LetterAlignment.Match match) {
        String longForm = text.substring(match.start(), match.end());
        String bareShort = LetterAlignment.lettersOf(shortForm);
        boolean again = false;
        for (String word : longForm.split("[\\s-]+")) {
            again |= LetterAlignment.lettersOf(word).equals(bareShort);
        }
        boolean single = longForm.indexOf(' ') < 0 && longForm.indexOf('-') < 0;
        return !again
                && longForm.length() > shortForm.length() + (single ? 1 : 0)
                && !(longForm.startsWith(bareOf(shortForm)) && ShortForm.isTelling(shortForm))
                && balanced(longForm);
    }

    private static String bareOf(String shortForm) {
        return shortForm.endsWith("s") ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
    }

    private static boolean balanced(String longForm) {
        int round = 0;
        int square = 0;
        for (int i = 0; i < longForm.length(); i++) {
            char c = longForm.charAt(i);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0) {
                return false;
            }
        }
        return round == 0 && square == 0;
    }

    private boolean add(String shortForm, LetterAlignment.Match m) {
        found.add(new Definition(field, shortForm, text.substring(m.start(), m.end()), m.start(), m.end(), m.cost()));
        return true;
    }
}
