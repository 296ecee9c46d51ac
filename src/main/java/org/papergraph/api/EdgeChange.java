package org.papergraph.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.papergraph.graph.EdgeKind;

/**
 * What happened to one relationship.
 *
 * @param from where it begins
 * @param to where it leads
 * @param before its strength in the earlier graph, of which {@link #measure} tells what it is; 0 where there is none
 * @param after the same in the later graph
 * @param properties names of the values that differ, where both graphs have the relationship
 */
public record EdgeChange(NamedNode from, NamedNode to, double before, double after, List<String> properties) {

    /** The largest change of the strength first, then by the identities of the ends. */
    static final Comparator<EdgeChange> LARGEST_FIRST = Comparator.<EdgeChange>comparingDouble(
                    change -> -Math.abs(change.after - change.before))
            .thenComparing(change -> change.from.kind())
            .thenComparing(change -> change.from.id())
            .thenComparing(change -> change.to.kind())
            .thenComparing(change -> change.to.id());

    public EdgeChange {
        properties = List.copyOf(properties);
    }

    /** The property that says how strong a relationship of a type is: {@code papers} or {@code score}. */
    public static Optional<String> measure(EdgeKind kind) {
        return switch (kind) {
            case CO_OCCURS_WITH, STANDS_FOR -> Optional.of("papers");
            case MENTIONS -> Optional.of("score");
            default -> Optional.empty();
        };
    }
}
