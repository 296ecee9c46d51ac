package org.papergraph.eval;

import java.util.Set;
import org.papergraph.paper.Span;
import tools.jackson.databind.JsonNode;

/**
 * A place in a text, counted in code points as the labelled sets do.
 *
 * @param field {@code title} or {@code abstract}
 * @param start first code point
 * @param end after the last one
 */
record Place(String field, int start, int end) {

    static Place of(JsonNode span) {
        return new Place(
                span.path("field").asString("abstract"),
                span.path("start").asInt(),
                span.path("end").asInt());
    }

    static Place of(Span span, String text) {
        return new Place(span.field().label(), codePoints(text, span.start()), codePoints(text, span.end()));
    }

    boolean meetsAny(Set<Place> others) {
        return others.stream().anyMatch(other -> field.equals(other.field) && start < other.end && other.start < end);
    }

    /** Index in code points of an index in UTF-16 code units; one behind the text keeps its distance. */
    private static int codePoints(String text, int unit) {
        int inside = Math.min(unit, text.length());
        return text.codePointCount(0, inside) + unit - inside;
    }
}
