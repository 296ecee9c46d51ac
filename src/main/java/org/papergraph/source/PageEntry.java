package org.papergraph.source;

/**
 * A paper on a listing page.
 *
 * @param line where it begins, from 1
 * @param title may be empty
 * @param abstractText paragraphs joined by a space; may be empty
 * @param damagedLine the first line of it that could not be read; 0 where all could
 */
record PageEntry(long line, String title, String abstractText, long damagedLine) {}
