package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the brackets of a text hold: pieces that may be a short form, freed of quotes, markup and words like "or". */
final class BracketContent {

    private static final String CUE = "(?:i\\.e\\.|e\\.g\\.|also known as|also|or|hereafter|hereinafter|henceforth"
            + "|abbreviated as|abbreviated to|abbreviated|abbr\\.|denoted as|denoted by|denoted|called|termed|dubbed"
            + "|known as|a\\.k\\.a\\.|aka|referred to as|in short|for short|short|named|so-called)";
    private static final Pattern LEADING_CUE = Pattern.compile("(?:" + CUE + "[:,]? +){1,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_CUE =
            Pattern.compile(",? (?:for short|in short|hereafter|henceforth|hereinafter)$", Pattern.CASE_INSENSITIVE);

    private BracketContent() {}

    /** What a bracket holds: all of it, its first piece, the piece behind "or" or "also"; cues taken away. */
    static List<int[]> pieces(String text, int from, int to) {
        List<int[]> out = new ArrayList<>();
        out.add(bare(text, from, to));
        int cut = firstOf(text, from, to, ",;:=");
        if (cut < to) {
            out.add(bare(text, from, cut));
            out.add(bare(text, cut + 1, to));
        }
        int or = from + text.substring(from, to).indexOf(" or ");
        if (or > from) {
            out.add(bare(text, from, or));
        }
        return out;
    }

    static int firstOf(String text, int from, int to, String marks) {
        int i = from;
        while (i < to && !(marks.indexOf(text.charAt(i)) >= 0 && (i + 1 == to || text.charAt(i + 1) == ' '))) {
            i++;
        }
        return i;
    }

    static int[] bare(String text, int from, int to) {
        boolean nested = to - from > 2 && text.charAt(from) == '[' && text.charAt(to - 1) == ']';
        int start = nested ? from + 1 : from;
        int end = nested ? to - 1 : to;
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

    static boolean isEdge(char c) {
        return Character.isWhitespace(c) || "\"'`“”‘’~*_${}".indexOf(c) >= 0;
    }
}
