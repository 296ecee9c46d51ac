package org.papergraph.paper;

import java.util.Comparator;

/**
 * A place in a paper's text. {@code text.substring(start, end).equals(surface)} holds for the stored text of the field.
 *
 * @param field which text
 * @param start index of the first UTF-16 code unit, from 0
 * @param end index after the last one, greater than {@code start}
 * @param surface the text between them
 */
public record Span(Field field, int start, int end, String surface) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::field).thenComparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end - start != surface.length() || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end + " '" + surface + "'");
        }
    }

    /** The span {@code start..end} of a text, its surface read from there. */
    public static Span of(Field field, String text, int start, int end) {
        return new Span(field, start, end, text.substring(start, end));
    }

    /** Whether both stand in the same field and share at least one character. */
    public boolean overlaps(Span other) {
        return field == other.field && start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
