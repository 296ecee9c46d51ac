package org.papergraph.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.Property;

/** Compares the nodes of a kind. */
final class NodeComparison {

    /** Of a paper, by what it follows from: text and values that are computed of it. */
    private static final List<String> TEXTS = List.of("title", "abstract");

    private static final List<String> OF_TEXTS = List.of("textHash", "words", "sentenceStarts");

    private final NodeKind kind;
    private final ImportFile file;
    private final int papers;
    private final int name;
    private final Consumer<NamedNode> names;
    private final Largest<NodeChange> added;
    private final Largest<NodeChange> gone;
    private final Largest<NodeChange> risen;
    private final Largest<NodeChange> fallen;
    private final Largest<NodeChange> changed;

    /**
     * A comparison.
     *
     * @param kind of the nodes
     * @param limit how many changes of each sort are named
     * @param names hears of every node, also of those that are the same
     */
    NodeComparison(NodeKind kind, int limit, Consumer<NamedNode> names) {
        this.kind = kind;
        this.file = ImportFile.of(kind);
        this.papers = column("papers").orElse(-1);
        this.name = switch (kind) {
            case AUTHOR, CONCEPT, DATASET -> column("name").orElse(0);
            case LISTING, PAPER, RECORD -> column("title").orElse(0);
            default -> 0;
        };
        this.names = names;
        this.added = new Largest<>(limit, NodeChange.LARGEST_FIRST);
        this.gone = new Largest<>(limit, NodeChange.LARGEST_FIRST);
        this.risen = new Largest<>(limit, NodeChange.LARGEST_FIRST);
        this.fallen = new Largest<>(limit, NodeChange.LARGEST_FIRST);
        this.changed = new Largest<>(limit, NodeChange.LARGEST_FIRST);
    }

    NodeChanges run(Path before, Path after) {
        try (RowPairs pairs = RowPairs.of(file, before, after, IdentityOrder.ofNodes())) {
            pairs.forEach((one, other) -> compare(pairs, one, other));
        }
        UnaryOperator<NodeChange> complete = UnaryOperator.identity();
        return new NodeChanges(
                added.changes(complete),
                gone.changes(complete),
                risen.changes(complete),
                fallen.changes(complete),
                changed.changes(complete));
    }

    private void compare(RowPairs pairs, Optional<CsvRow> before, Optional<CsvRow> after) {
        CsvRow row = after.or(() -> before).orElseThrow();
        NamedNode node = new NamedNode(kind, row.text(0), row.text(name).isEmpty() ? row.text(0) : row.text(name));
        names.accept(node);
        long papersBefore = papers < 0 ? 0 : (long) pairs.numberBefore(before, papers);
        long papersAfter = papers < 0 ? 0 : (long) pairs.numberAfter(after, papers);
        if (kind != NodeKind.PAPERGRAPH && (before.isEmpty() || after.isEmpty())) {
            (before.isEmpty() ? added : gone).add(new NodeChange(node, papersBefore, papersAfter, List.of()));
            return;
        }
        List<String> properties = differing(before.orElseGet(() -> blank(row)), after.orElseGet(() -> blank(row)));
        if (!properties.isEmpty()) {
            Largest<NodeChange> sort =
                    papersBefore == papersAfter ? changed : papersBefore < papersAfter ? risen : fallen;
            sort.add(new NodeChange(node, papersBefore, papersAfter, properties));
        }
    }

    private List<String> differing(CsvRow before, CsvRow after) {
        List<String> names = Stream.concat(kind.properties().stream().map(Property::name), Stream.of("labels"))
                .toList();
        List<String> differing = RowPairs.differing(before, after, 0, names);
        if (kind == NodeKind.PAPER && !Collections.disjoint(differing, TEXTS)) {
            return differing.stream().filter(one -> !OF_TEXTS.contains(one)).toList();
        }
        return differing;
    }

    /** A graph without a note on itself has no corrections, and says as much as one whose note names none. */
    private static CsvRow blank(CsvRow note) {
        List<@Nullable String> fields =
                new ArrayList<>(Collections.nCopies(note.fields().size(), null));
        fields.set(0, note.text(0));
        fields.set(fields.size() - 1, note.text(fields.size() - 1));
        return new CsvRow(note.line(), fields);
    }

    private Optional<Integer> column(String property) {
        List<String> names = kind.properties().stream().map(Property::name).toList();
        return Optional.of(names.indexOf(property)).filter(found -> found >= 0);
    }
}
