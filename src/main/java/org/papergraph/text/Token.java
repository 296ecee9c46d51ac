package org.papergraph.text;

/**
 * A token of a text.
 *
 * @param start index of its first UTF-16 code unit in the text
 * @param end index after its last one
 * @param text the characters between them
 * @param tag Penn Treebank part-of-speech tag
 */
public record Token(int start, int end, String text, String tag) {}
