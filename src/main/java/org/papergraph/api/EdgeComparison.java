package org.papergraph.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.EdgeKind.Ends;
import org.papergraph.graph.Property;

/** Compares the relationships of a type. Their ends are named at last, when the nodes have been read. */
final class EdgeComparison {

    /** Both ends and the type. */
    private static final int FIRST_PROPERTY = 3;

    private final EdgeKind kind;
    private final List<String> properties;
    private final Optional<Integer> measure;
    private final Largest<EdgeChange> added;
    private final Largest<EdgeChange> gone;
    private final Largest<EdgeChange> changed;

    /**
     * A comparison.
     *
     * @param kind type of the relationships
     * @param limit how many changes of each sort are named
     */
    EdgeComparison(EdgeKind kind, int limit) {
        this.kind = kind;
        this.properties = kind.properties().stream().map(Property::name).toList();
        this.measure = EdgeChange.measure(kind).map(name -> FIRST_PROPERTY + properties.indexOf(name));
        this.added = new Largest<>(limit, EdgeChange.LARGEST_FIRST);
        this.gone = new Largest<>(limit, EdgeChange.LARGEST_FIRST);
        this.changed = new Largest<>(limit, EdgeChange.LARGEST_FIRST);
    }

    void run(Path before, Path after) {
        for (Ends ends : kind.ends()) {
            ImportFile file = ImportFile.of(kind, ends);
            int holder = kind.isHeldByItsEnd() ? 1 : 0;
            try (RowPairs pairs = RowPairs.of(file, before, after, IdentityOrder.ofEdges(holder))) {
                pairs.forEach((one, other) -> compare(pairs, ends, one, other));
            }
        }
    }

    private void compare(RowPairs pairs, Ends ends, Optional<CsvRow> before, Optional<CsvRow> after) {
        List<String> differing = before.isEmpty() || after.isEmpty()
                ? List.of()
                : RowPairs.differing(before.get(), after.get(), FIRST_PROPERTY, properties);
        if (before.isPresent() && after.isPresent() && differing.isEmpty()) {
            return;
        }
        CsvRow row = after.or(() -> before).orElseThrow();
        EdgeChange change = new EdgeChange(
                new NamedNode(ends.from(), row.text(0), row.text(0)),
                new NamedNode(ends.to(), row.text(1), row.text(1)),
                measure.map(column -> pairs.numberBefore(before, column)).orElse(0.0),
                measure.map(column -> pairs.numberAfter(after, column)).orElse(0.0),
                differing);
        (before.isEmpty() ? added : after.isEmpty() ? gone : changed).add(change);
    }

    /** The ends of all relationships that are named. */
    Stream<NamedNode> ends() {
        return Stream.of(added, gone, changed)
                .flatMap(Largest::kept)
                .flatMap(change -> Stream.of(change.from(), change.to()));
    }

    /**
     * What was found.
     *
     * @param named a node by its name
     */
    EdgeChanges changes(UnaryOperator<NamedNode> named) {
        UnaryOperator<EdgeChange> complete = change -> new EdgeChange(
                named.apply(change.from()),
                named.apply(change.to()),
                change.before(),
                change.after(),
                change.properties());
        return new EdgeChanges(added.changes(complete), gone.changes(complete), changed.changes(complete));
    }
}
