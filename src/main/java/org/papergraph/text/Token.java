package org.papergraph.text;

/**
 * A token of a text.
 *
 * @param start index of its first UTF-16 code unit in the text
 * @param end index after its last one
 * @param text the characters between them
 * @param tag Penn Treebank part-of-speech tag
 * @param key what is left of the text without differences of spelling, see {@link Spelling#key}
 */
public record Token(int start, int end, String text, String tag, String key) {

    /** A token whose key follows from its text. */
    public Token(int start, int end, String text, String tag) {
        this(start, end, text, tag, Spelling.key(text));
    }
}
