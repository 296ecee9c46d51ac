package org.papergraph.extract;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;

/** Places of a paper's text, to be asked what touches them: in logarithmic time each, however many there are. */
final class Places {

    /** For each field, by start, the last end of the places that begin there or before. */
    private final Map<Field, NavigableMap<Integer, Integer>> ends = new EnumMap<>(Field.class);

    Places(Collection<Span> spans) {
        for (Span span : spans) {
            ends.computeIfAbsent(span.field(), field -> new TreeMap<>()).merge(span.start(), span.end(), Math::max);
        }
        ends.values().forEach(Places::accumulate);
    }

    private static void accumulate(NavigableMap<Integer, Integer> ends) {
        int last = 0;
        for (Map.Entry<Integer, Integer> end : ends.entrySet()) {
            last = Math.max(last, end.getValue());
            end.setValue(last);
        }
    }

    /** Whether one of them shares at least one character with this one. */
    boolean overlap(Span span) {
        return overlap(span.field(), span.start(), span.end());
    }

    boolean overlap(Field field, int start, int end) {
        return lastEnd(field, end - 1) > start;
    }

    /** Whether one of them holds all of this one, or is the same. */
    boolean hold(Span span) {
        return hold(span.field(), span.start(), span.end());
    }

    boolean hold(Field field, int start, int end) {
        return lastEnd(field, start) >= end;
    }

    private int lastEnd(Field field, int start) {
        NavigableMap<Integer, Integer> ofField = ends.get(field);
        Map.Entry<Integer, Integer> last = ofField == null ? null : ofField.floorEntry(start);
        return last == null ? -1 : last.getValue();
    }
}
