package org.papergraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.api.Changes;
import org.papergraph.api.EdgeChange;
import org.papergraph.api.EdgeChanges;
import org.papergraph.api.GraphDiff;
import org.papergraph.api.NamedNode;
import org.papergraph.api.NodeChange;
import org.papergraph.api.NodeChanges;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.NodeKind;

/** Prints what changed from one graph to another. */
final class DiffPrinter {

    /** What people look for, in the order in which they do; the other kinds are only counted. */
    private static final Map<NodeKind, String> NAMED = named();

    /** Whatever an export holds, a line is a line. */
    private static final int LONGEST_NAME = 120;

    private final Console console;

    DiffPrinter(Console console) {
        this.console = console;
    }

    private static Map<NodeKind, String> named() {
        Map<NodeKind, String> named = new LinkedHashMap<>();
        named.put(NodeKind.PAPER, "papers");
        named.put(NodeKind.CONCEPT, "concepts");
        named.put(NodeKind.DATASET, "datasets");
        named.put(NodeKind.REPOSITORY, "repositories");
        named.put(NodeKind.AUTHOR, "authors");
        named.put(NodeKind.LISTING, "listings");
        named.put(NodeKind.ACRONYM, "acronyms");
        named.put(NodeKind.RECORD, "records");
        named.put(NodeKind.REFERENCE, "references");
        named.put(NodeKind.PAPERGRAPH, "corrections");
        return named;
    }

    void text(GraphDiff diff) {
        if (diff.isEmpty()) {
            console.print("no difference");
            return;
        }
        NAMED.forEach((kind, name) -> text(kind, name, diff.of(kind)));
        diff.relationships().forEach(this::text);
    }

    private void text(NodeKind kind, String name, NodeChanges changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<String, Changes<NodeChange>> sorts = sorts(changes);
        console.print(name + ": " + counts(sorts));
        if (kind != NodeKind.RECORD && kind != NodeKind.REFERENCE && kind != NodeKind.PAPERGRAPH) {
            sorts.forEach((sort, all) -> lines(sort, all, change -> line(kind, sort, change)));
        }
    }

    private void text(EdgeKind kind, EdgeChanges changes) {
        if (!changes.isEmpty()) {
            Map<String, Changes<EdgeChange>> sorts = sorts(changes);
            console.print(kind.name() + ": " + counts(sorts));
            sorts.forEach((sort, all) -> lines(sort, all, change -> line(kind, change)));
        }
    }

    private static <T> String counts(Map<String, Changes<T>> sorts) {
        return sorts.entrySet().stream()
                .filter(sort -> sort.getValue().count() > 0)
                .map(sort -> String.format("%,d %s", sort.getValue().count(), sort.getKey()))
                .collect(Collectors.joining(", "));
    }

    private <T> void lines(String sort, Changes<T> changes, Function<T, String> line) {
        changes.first().forEach(change -> console.print(String.format("  %-8s %s", sort, line.apply(change))));
        if (changes.more() > 0 && !changes.first().isEmpty()) {
            console.print(String.format("  %-8s … and %,d more", sort, changes.more()));
        }
    }

    private static String line(NodeKind kind, String sort, NodeChange change) {
        NamedNode node = change.node();
        StringBuilder line = new StringBuilder();
        if (counts(kind)) {
            line.append(String.format("%5d -> %-5d ", change.papersBefore(), change.papersAfter()));
        }
        boolean known = kind == NodeKind.PAPER || kind == NodeKind.LISTING || kind == NodeKind.AUTHOR;
        line.append(known && !node.name().equals(node.id()) ? node.id() + "  " + clip(node.name()) : clip(node.name()));
        return sort.equals("changed") ? line + "  (" + String.join(", ", change.properties()) + ")" : line.toString();
    }

    private static String line(EdgeKind kind, EdgeChange change) {
        String ends = clip(change.from().name()) + " -> " + clip(change.to().name());
        String format = EdgeChange.measure(kind)
                .map(measure -> measure.equals("papers") ? "%5.0f -> %-5.0f " : "%.3f -> %.3f  ")
                .orElse("");
        return String.format(Locale.ROOT, format, change.before(), change.after()) + ends;
    }

    private static String clip(String name) {
        String line = name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
    }

    private static boolean counts(NodeKind kind) {
        return kind.properties().stream().anyMatch(property -> property.name().equals("papers"));
    }

    private static Map<String, Changes<NodeChange>> sorts(NodeChanges changes) {
        Map<String, Changes<NodeChange>> sorts = new LinkedHashMap<>();
        sorts.put("new", changes.added());
        sorts.put("gone", changes.gone());
        sorts.put("risen", changes.risen());
        sorts.put("fallen", changes.fallen());
        sorts.put("changed", changes.changed());
        return sorts;
    }

    private static Map<String, Changes<EdgeChange>> sorts(EdgeChanges changes) {
        Map<String, Changes<EdgeChange>> sorts = new LinkedHashMap<>();
        sorts.put("new", changes.added());
        sorts.put("gone", changes.gone());
        sorts.put("changed", changes.changed());
        return sorts;
    }

    /** All of it, always with the same keys. */
    static Map<String, Object> json(GraphDiff diff) {
        Map<String, Object> nodes = new LinkedHashMap<>();
        diff.nodes().forEach((kind, changes) -> nodes.put(kind.label(), json(kind, changes)));
        Map<String, Object> relationships = new LinkedHashMap<>();
        diff.relationships()
                .forEach((kind, changes) ->
                        relationships.put(kind.name(), json(sorts(changes), change -> json(kind, change))));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("same", diff.isEmpty());
        json.put("nodes", nodes);
        json.put("relationships", relationships);
        return json;
    }

    private static Map<String, Object> json(NodeKind kind, NodeChanges changes) {
        Map<String, Changes<NodeChange>> sorts = sorts(changes);
        if (!counts(kind)) {
            sorts.keySet().removeAll(List.of("risen", "fallen"));
        }
        return json(sorts, change -> json(kind, change));
    }

    private static <T> Map<String, Object> json(
            Map<String, Changes<T>> sorts, Function<T, Map<String, Object>> element) {
        Map<String, Object> json = new LinkedHashMap<>();
        sorts.forEach((sort, changes) -> {
            List<Map<String, Object>> first = new ArrayList<>();
            changes.first().forEach(change -> first.add(element.apply(change)));
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("count", changes.count());
            all.put("first", first);
            json.put(sort, all);
        });
        return json;
    }

    private static Map<String, Object> json(NodeKind kind, NodeChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", change.node().id());
        json.put("name", change.node().name());
        if (counts(kind)) {
            json.put("papersBefore", change.papersBefore());
            json.put("papersAfter", change.papersAfter());
        }
        json.put("properties", change.properties());
        return json;
    }

    private static Map<String, Object> json(EdgeKind kind, EdgeChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", json(change.from()));
        json.put("to", json(change.to()));
        Optional<String> measure = EdgeChange.measure(kind);
        if (measure.isPresent()) {
            boolean whole = measure.get().equals("papers");
            json.put(measure.get() + "Before", whole ? (Object) (long) change.before() : (Object) change.before());
            json.put(measure.get() + "After", whole ? (Object) (long) change.after() : (Object) change.after());
        }
        json.put("properties", change.properties());
        return json;
    }

    private static Map<String, Object> json(NamedNode node) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", node.kind().label());
        json.put("id", node.id());
        json.put("name", node.name());
        return json;
    }
}
