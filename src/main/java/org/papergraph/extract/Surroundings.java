package org.papergraph.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/** Where the words, phrases and sentences around a place of a text begin and end. */
final class Surroundings {

    private static final Pattern NAMING = Pattern.compile("(?<!\\S)(?:called|termed|dubbed|namely)\\s+(?=\\S)");

    private final AnalyzedText analyzed;
    private final String text;

    Surroundings(AnalyzedText analyzed) {
        this.analyzed = analyzed;
        this.text = analyzed.text();
    }

    int backOverSpace(int from) {
        int end = from;
        while (end > 0 && BracketContent.isEdge(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The start of the last {@code words} words before {@code end}, in the same clause and behind words like "called". */
    int windowStart(int end, int words) {
        int start = clauseStart(end, words);
        Matcher cue = NAMING.matcher(text).region(start, end);
        while (cue.find()) {
            start = cue.end();
        }
        return start;
    }

    private int clauseStart(int end, int words) {
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

    /** The end of the noun phrase that goes on at {@code end}. */
    int phraseEnd(int end, int to) {
        int last = end;
        for (Sentence s : analyzed.sentences()) {
            for (Token t : s.end() <= end ? List.<Token>of() : s.tokens()) {
                boolean next = t.start() > last && t.end() <= to && t.start() - last <= 1;
                if (next
                        && t.tag().startsWith("NN")
                        && Character.isLetterOrDigit(t.text().charAt(0))) {
                    last = t.end();
                }
            }
        }
        return last;
    }

    int sentenceEnd(int at) {
        int end = text.length();
        for (Sentence s : analyzed.sentences()) {
            if (s.end() > at) {
                end = s.end();
                break;
            }
        }
        return Math.min(end, at + LetterAlignment.LONGEST);
    }
}
