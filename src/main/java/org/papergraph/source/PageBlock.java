package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a listing page that is a title or a paragraph: lines without a blank one between them, joined by a space.
 * Where long and short lines stand together, nothing was wrapped: each long line is a paragraph of its own, and the
 * short lines between them are one piece.
 *
 * @param line its first line, from 1
 * @param text its lines, joined
 * @param damagedLine the first line of it that could not be read; 0 where all could
 */
record PageBlock(long line, String text, long damagedLine) {

    /** No title is longer; the longest of 211 real ones has 194 characters. */
    private static final int LONGEST_TITLE = 300;

    /** A line this long was not wrapped for a page width. */
    private static final int LONG_LINE = 250;

    private static final Pattern TERMINAL = Pattern.compile("[.!?][\"')\\]}”’]*$");
    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.[\"')\\]}”’]*$");
    private static final Pattern COLON_OR_COMMA = Pattern.compile("[:,;]$");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("\\p{Ll}{2,}[.!?] +\\p{Lu}");
    private static final Pattern SENTENCE_WORD = Pattern.compile(
            "(?i)\\b(?:we|our|this|these|it|is|are|was|were|has|have|can|show|shows|propose|proposes|present|presents)\\b");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|\\b(?:www|github)\\.[a-z]");
    private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-*•·–]|\\(?(?:\\d{1,2}|[ivx]{1,4}|[a-h])\\))\\s.*");

    /** The pieces of a page's body, in order; a piece without any letter (a counter, a rule) is left out. */
    static List<PageBlock> of(List<PageLine> lines) {
        List<PageBlock> blocks = new ArrayList<>();
        List<PageLine> open = new ArrayList<>();
        for (PageLine line : lines) {
            boolean isLong = line.text().length() > LONG_LINE;
            if (line.isBlank() || isLong) {
                close(open, blocks);
            }
            if (!line.isBlank()) {
                open.add(line);
            }
            if (isLong) {
                close(open, blocks);
            }
        }
        close(open, blocks);
        return blocks;
    }

    private static void close(List<PageLine> open, List<PageBlock> blocks) {
        long damaged = open.stream()
                .filter(PageLine::damaged)
                .mapToLong(PageLine::number)
                .findFirst()
                .orElse(0);
        String text = open.stream().map(PageLine::text).collect(Collectors.joining(" "));
        if (damaged > 0 || text.codePoints().anyMatch(Character::isLetter)) {
            blocks.add(new PageBlock(open.get(0).number(), text, damaged));
        }
        open.clear();
    }

    /** Whether it ends as a sentence does. */
    boolean isFinished() {
        return TERMINAL.matcher(text).find();
    }

    /** Longer than any title, or without any text that could be held. */
    boolean isLong() {
        return text.length() > LONGEST_TITLE || text.isEmpty();
    }

    /**
     * Whether it has the shape of running text, judged by itself: long; or of several sentences; or one sentence with
     * a full stop that is not written as titles are.
     */
    boolean isProse() {
        if (isLong()) {
            return true;
        }
        if (!FULL_STOP.matcher(text).find() || words() < 4) {
            return false;
        }
        return SENTENCE_BREAK.matcher(text).find() || capitalised() < 0.6;
    }

    /** Whether it can pass for running text where an abstract is due, though it has no full stop. */
    boolean isUnfinishedProse() {
        return words() >= 12
                && capitalised() < 0.4
                && SENTENCE_WORD.matcher(text).find();
    }

    /** Whether it reads as a sentence-case title that was given a full stop: short, with no word that sentences live on. */
    boolean isTitleWithFullStop() {
        return words() <= 20
                && !SENTENCE_BREAK.matcher(text).find()
                && !SENTENCE_WORD.matcher(text).find()
                && !ADDRESS.matcher(text).find();
    }

    /** Whether it can only go on with what stands before it: an address, or an item of a list. */
    boolean isAppendix() {
        return ADDRESS.matcher(text).find() || LIST_ITEM.matcher(text).matches();
    }

    /** Whether it can be the rest of a sentence that the paragraph before leaves open. */
    boolean finishes(PageBlock before) {
        return !before.isFinished()
                && (Character.isLowerCase(text.codePointAt(0))
                        || COLON_OR_COMMA.matcher(before.text).find());
    }

    private int words() {
        return text.split(" ", -1).length;
    }

    /** The share of its words of four letters or more that begin with a capital. */
    private double capitalised() {
        List<String> words = Pattern.compile("\\p{L}{4,}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return words.isEmpty() ? 1 : (double) capitals / words.size();
    }
}
