package org.papergraph.graph;

import static org.papergraph.graph.Property.number;
import static org.papergraph.graph.Property.numbers;
import static org.papergraph.graph.Property.string;
import static org.papergraph.graph.Property.strings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The types of relationships, by name, each with what it may join and the properties that it may have. */
public enum EdgeKind {
    AUTHORED(List.of(new Ends(NodeKind.AUTHOR, NodeKind.PAPER)), number("position"), string("name")),
    CITES(List.of(new Ends(NodeKind.PAPER, NodeKind.PAPER))),
    CO_OCCURS_WITH(
            List.of(
                    new Ends(NodeKind.CONCEPT, NodeKind.CONCEPT),
                    new Ends(NodeKind.CONCEPT, NodeKind.DATASET),
                    new Ends(NodeKind.DATASET, NodeKind.DATASET)),
            number("papers")),
    DESCRIBES(List.of(new Ends(NodeKind.RECORD, NodeKind.PAPER)), string("rule"), strings("gives")),
    LISTED_IN(List.of(new Ends(NodeKind.PAPER, NodeKind.LISTING)), number("rank"), number("votes")),
    MENTIONS(
            List.of(
                    new Ends(NodeKind.PAPER, NodeKind.CONCEPT),
                    new Ends(NodeKind.PAPER, NodeKind.DATASET),
                    new Ends(NodeKind.PAPER, NodeKind.REPOSITORY)),
            number("count"),
            new Property("score", Property.Type.DOUBLE),
            strings("fields"),
            numbers("starts"),
            numbers("ends"),
            strings("surfaces"),
            strings("via"),
            new Property("viaScores", Property.Type.DOUBLES),
            string("role"),
            strings("sources"),
            strings("sourceNames")),
    REFERS_TO(List.of(new Ends(NodeKind.RECORD, NodeKind.REFERENCE))),
    STANDS_FOR(
            List.of(new Ends(NodeKind.ACRONYM, NodeKind.CONCEPT), new Ends(NodeKind.ACRONYM, NodeKind.DATASET)),
            number("papers"));

    /** Never changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Ends> ends;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Property> properties;

    EdgeKind(List<Ends> ends, Property... properties) {
        this.ends = ends;
        this.properties = List.of(properties);
    }

    /**
     * What one relationship joins.
     *
     * @param from where it begins
     * @param to where it leads
     */
    public record Ends(NodeKind from, NodeKind to) {}

    /** What relationships of this type may join. */
    public List<Ends> ends() {
        return ends;
    }

    /** What such a relationship may have. */
    public List<Property> properties() {
        return properties;
    }

    /** Whether a relationship is told of with the node where it ends: a listing tells of its papers. */
    public boolean isHeldByItsEnd() {
        return this == LISTED_IN;
    }

    /** The relationship of this type that one node holds to another. */
    GraphEdge between(NodeId holder, NodeId other, Map<String, Object> properties) {
        return isHeldByItsEnd()
                ? new GraphEdge(other, this, holder, properties)
                : new GraphEdge(holder, this, other, properties);
    }

    /** The kinds of nodes that hold relationships of this type. */
    public List<NodeKind> holders() {
        return ends.stream().map(this::holder).distinct().toList();
    }

    /** What relationships of this type join that a kind of node holds. */
    public List<Ends> endsHeldBy(NodeKind holder) {
        return ends.stream().filter(joined -> holder(joined) == holder).toList();
    }

    private NodeKind holder(Ends joined) {
        return isHeldByItsEnd() ? joined.to() : joined.from();
    }

    /** The type of the relationships that a kind of node holds to another kind: there is one at most. */
    static EdgeKind heldBy(NodeKind holder, NodeKind other) {
        return Arrays.stream(values())
                .filter(kind -> kind.ends.stream()
                        .anyMatch(joined -> kind.holder(joined) == holder
                                && (kind.isHeldByItsEnd() ? joined.from() : joined.to()) == other))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(holder + " holds no relationship to " + other));
    }
}
