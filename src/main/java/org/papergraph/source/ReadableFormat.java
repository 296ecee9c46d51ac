package org.papergraph.source;

/**
 * A format that can be read, for people.
 *
 * @param name what it is called
 * @param about what it is, in a few words
 */
public record ReadableFormat(String name, String about) {}
