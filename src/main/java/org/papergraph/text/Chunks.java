package org.papergraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Splits whitespace-delimited chunks into tokens, each chunk once. Brackets and commas around a chunk are tokens, as in
 * the Penn Treebank; what they enclose is split by OpenNLP's maximum-entropy tokenizer, which decides from that alone
 * and would leave "(LLMs)," in one and part "HR-MSI". Keeps the latest chunks and words of all threads in memory, up to
 * a bound; what was seen before changes the speed only. Not thread-safe.
 */
final class Chunks {

    /** A longer run of characters without space is no language: it stays one token. */
    static final int LONGEST = 512;

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String PAUSES = ",;:";
    private static final String ENDS = ".!?";
    private static final int LONGEST_KEPT = 40;

    /** Some 100 MB when full. */
    private static final int KEPT = 48_000;

    private static final LatestEntries<String, Piece[]> CHUNKS = new LatestEntries<>(KEPT);
    private static final LatestEntries<String, Word> WORDS = new LatestEntries<>(KEPT);

    private final TokenizerME tokenizer = new TokenizerME(Models.TOKENS);
    private final Function<String, Piece[]> pieces = this::pieces;

    /** A token of a chunk: its word, and where it starts in the chunk. */
    record Piece(Word word, int start) {}

    /** The tokens of a chunk, in order. */
    Piece[] split(String chunk) {
        return chunk.length() <= LONGEST_KEPT ? CHUNKS.get(chunk, pieces) : pieces(chunk);
    }

    private Piece[] pieces(String chunk) {
        if (chunk.length() > LONGEST) {
            return new Piece[] {new Piece(word(chunk), 0)};
        }
        int start = 0;
        int end = chunk.length();
        while (start < end - 1 && OPENING.indexOf(chunk.charAt(start)) >= 0) {
            start++;
        }
        while (end > start + 1 && isBehind(chunk, start, end)) {
            end--;
        }
        List<Piece> pieces = new ArrayList<>();
        addSigns(chunk, 0, start, pieces);
        String inner = chunk.substring(start, end);
        if (isCompound(inner)) {
            pieces.add(new Piece(word(inner), start));
        } else {
            addTokens(inner, start, pieces);
        }
        addSigns(chunk, end, chunk.length(), pieces);
        return pieces.toArray(Piece[]::new);
    }

    /** What the tokenizer makes of it, but plus signs behind a word belong to it: {@code C++}. */
    private void addTokens(String inner, int offset, List<Piece> pieces) {
        Span[] spans = tokenizer.tokenizePos(inner);
        for (int i = 0; i < spans.length; ) {
            int from = spans[i].getStart();
            int to = spans[i].getEnd();
            i++;
            while (i < spans.length && isPlusBehind(inner, from, to, spans[i])) {
                to = spans[i].getEnd();
                i++;
            }
            pieces.add(new Piece(word(inner.substring(from, to)), offset + from));
        }
    }

    private static boolean isPlusBehind(String text, int from, int to, Span sign) {
        int end = sign.getEnd();
        char last = text.charAt(to - 1);
        return sign.getStart() == to
                && text.substring(to, end).chars().allMatch(c -> c == '+')
                && (Character.isLetterOrDigit(last) || last == '+')
                && text.substring(from, to).chars().anyMatch(Character::isLetter)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** Whether the last sign is no part of the word: a pause, a point behind a bracket, or a bracket opened before. */
    private static boolean isBehind(String chunk, int start, int end) {
        char last = chunk.charAt(end - 1);
        if (ENDS.indexOf(last) >= 0) {
            return CLOSING.indexOf(chunk.charAt(end - 2)) >= 0 && isBehind(chunk, start, end - 1);
        }
        int bracket = CLOSING.indexOf(last);
        return PAUSES.indexOf(last) >= 0
                || (bracket >= 0 && chunk.substring(start, end).indexOf(OPENING.charAt(bracket)) < 0);
    }

    /** Letters, digits and hyphens between them: one token, as in the Penn Treebank. */
    private static boolean isCompound(String text) {
        boolean joined = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joins = c == '-';
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && (!joins || joined || i == 0)) {
                return false;
            }
            joined = joins;
        }
        return !joined;
    }

    private void addSigns(String chunk, int from, int to, List<Piece> pieces) {
        for (int i = from; i < to; i++) {
            pieces.add(new Piece(word(chunk.substring(i, i + 1)), i));
        }
    }

    private static Word word(String text) {
        return text.length() <= LONGEST_KEPT ? WORDS.get(text, Chunks::newWord) : newWord(text);
    }

    private static Word newWord(String text) {
        return new Word(text, Models.TAG_WEIGHTS);
    }
}
