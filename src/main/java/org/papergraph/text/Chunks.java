package org.papergraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Splits whitespace-delimited chunks into tokens, each chunk once: OpenNLP's maximum-entropy tokenizer decides within a
 * chunk from that chunk alone. Keeps the latest chunks and words in memory, up to a bound; what it has seen before
 * changes its speed only. Not thread-safe.
 */
final class Chunks {

    /** A longer run of characters without space is no language: it stays one token. */
    static final int LONGEST = 512;

    private static final int CAPACITY = 20_000;
    private static final int LONGEST_KEPT = 40;

    private final TokenizerME tokenizer = new TokenizerME(Models.TOKENS);
    private final Map<String, List<Piece>> chunks = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();

    /** A token of a chunk: its word, and where it starts in the chunk. */
    record Piece(Word word, int start) {}

    /** The tokens of a chunk, in order. */
    List<Piece> split(String chunk) {
        List<Piece> known = chunks.get(chunk);
        if (known != null) {
            return known;
        }
        List<Piece> pieces = pieces(chunk);
        if (chunk.length() <= LONGEST_KEPT) {
            keep(chunks, chunk, pieces);
        }
        return pieces;
    }

    private List<Piece> pieces(String chunk) {
        if (chunk.length() > LONGEST) {
            return List.of(new Piece(word(chunk), 0));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Span span : tokenizer.tokenizePos(chunk)) {
            pieces.add(new Piece(word(chunk.substring(span.getStart(), span.getEnd())), span.getStart()));
        }
        return List.copyOf(pieces);
    }

    private Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        Word word = new Word(text, Models.TAG_WEIGHTS);
        if (text.length() <= LONGEST_KEPT) {
            keep(words, text, word);
        }
        return word;
    }

    private static <V> void keep(Map<String, V> cache, String key, V value) {
        if (cache.size() >= CAPACITY) {
            cache.clear();
        }
        cache.put(key, value);
    }
}
