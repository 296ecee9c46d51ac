package org.papergraph.paper;

/**
 * A short form that a paper defines.
 *
 * @param shortForm such as {@code GD}
 * @param longForm its surface, such as {@code gradient descent}
 * @param field where it is defined
 * @param start index of the long form's first UTF-16 code unit in that field
 * @param end index after its last one
 */
public record Acronym(String shortForm, String longForm, Field field, int start, int end) {}
