package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.papergraph.paper.Role;
import org.papergraph.resolve.Definition;
import org.papergraph.resolve.NodeLabel;
import org.papergraph.resolve.NodeRef;

/** Writes the nodes that the papers of a batch mention or mentioned, and the co-occurrence edges between them. */
final class TermChanges {

    private final Statements tx;
    private final List<Revision> revisions;
    private final Map<NodeRef, TermState> states = new TreeMap<>();
    private final Map<NodeRef, String> companionNodes = new HashMap<>();

    /**
     * Reads the stored state of every node concerned, and counts the changes.
     *
     * @param revisions papers whose mentions change
     * @param definitions whose counts change
     */
    TermChanges(Statements tx, List<Revision> revisions, Collection<Definition> definitions) {
        this.tx = tx;
        this.revisions = revisions;
        Set<NodeRef> nodes = new TreeSet<>();
        revisions.forEach(r -> nodes.addAll(r.before().keySet()));
        revisions.forEach(r -> nodes.addAll(r.after().keySet()));
        definitions.forEach(d -> nodes.add(d.meaning()));
        for (NodeLabel label : NodeLabel.values()) {
            load(label, nodes);
        }
        for (Revision revision : revisions) {
            revision.before().forEach((node, mention) -> state(node).count(mention, -1));
            revision.after().forEach((node, mention) -> state(node).count(mention, 1));
        }
    }

    private void load(NodeLabel label, Set<NodeRef> nodes) {
        List<String> keys =
                nodes.stream().filter(n -> n.label() == label).map(NodeRef::key).toList();
        for (String key : keys) {
            states.put(new NodeRef(label, key), TermState.unknown());
        }
        tx.run(load(label), "keys", keys, row -> states.put(ref(label, row), TermState.read(row)));
    }

    private static Statement load(NodeLabel label) {
        return switch (label) {
            case CONCEPT -> Statement.CONCEPTS;
            case DATASET -> Statement.DATASETS;
            case REPOSITORY -> Statement.REPOSITORIES;
        };
    }

    private static Statement put(NodeLabel label) {
        return switch (label) {
            case CONCEPT -> Statement.PUT_CONCEPTS;
            case DATASET -> Statement.PUT_DATASETS;
            case REPOSITORY -> Statement.PUT_REPOSITORIES;
        };
    }

    private static NodeRef ref(NodeLabel label, Record row) {
        return new NodeRef(label, row.get("key").asString());
    }

    private TermState state(NodeRef node) {
        return states.getOrDefault(node, TermState.unknown());
    }

    /** The element id of a node of this batch or of a companion paper. */
    String node(NodeRef node) {
        TermState state = states.get(node);
        return state == null ? companionNodes.getOrDefault(node, "") : state.node();
    }

    /** Creates and updates the nodes that are mentioned after the batch. */
    void writeNodes() {
        for (NodeLabel label : NodeLabel.values()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            states.forEach((node, state) -> {
                if (node.label() == label && state.changed()) {
                    rows.add(Map.of("key", node.key(), "properties", state.properties(label, node.key())));
                }
            });
            tx.run(put(label), "rows", rows, row -> state(ref(label, row))
                    .stored(row.get("node").asString()));
        }
    }

    /** Gives concepts the label of their role, and takes away that of an earlier one. */
    void writeRoles() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TermState state : states.values()) {
            if (state.changesRole()) {
                rows.add(Map.of(
                        "node",
                        state.node(),
                        "labels",
                        state.role().stream().map(Role::label).toList()));
            }
        }
        tx.rows(Statement.SET_ROLES, rows);
    }

    /** Deletes the nodes that no paper mentions any more. */
    void deleteUnmentioned() {
        List<String> nodes = states.values().stream()
                .filter(s -> s.papers() == 0 && s.papersBefore() > 0)
                .map(TermState::node)
                .toList();
        tx.run(Statement.DELETE_NODES, "nodes", nodes);
    }

    /**
     * Brings the co-occurrence edges up to date.
     *
     * @param papers element ids of the papers of the batch
     */
    void writeCoOccurrences(Collection<String> papers) {
        CoOccurrences pairs = new CoOccurrences(this::linkedBefore, this::linked);
        revisions.forEach(r -> pairs.add(r.before().keySet(), r.after().keySet()));
        companions(papers).forEach(mentioned -> pairs.add(mentioned, mentioned));
        EdgeRows create = new EdgeRows();
        EdgeRows add = new EdgeRows();
        pairs.changes()
                .forEach((from, changes) -> changes.forEach((to, change) -> {
                    boolean isNew = !linkedBefore(from) || !linkedBefore(to);
                    (isNew ? create : add).add(node(from), node(to), change);
                }));
        tx.edges(Statement.CREATE_CO_OCCURRENCES, create);
        tx.edges(Statement.ADD_CO_OCCURRENCES, add);
    }

    private boolean linkedBefore(NodeRef node) {
        TermState state = states.get(node);
        return state == null || state.linkedBefore();
    }

    private boolean linked(NodeRef node) {
        TermState state = states.get(node);
        return state == null || state.linked();
    }

    private List<List<NodeRef>> companions(Collection<String> papers) {
        List<String> crossing = states.entrySet().stream()
                .filter(e -> e.getKey().label().coOccurs() && e.getValue().hasCompanion())
                .map(e -> e.getValue().node())
                .toList();
        if (crossing.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = Map.of("nodes", crossing, "papers", new ArrayList<>(new HashSet<>(papers)));
        return tx.list(Statement.COMPANIONS, parameters, row -> companion(row.get("mentions")));
    }

    private List<NodeRef> companion(Value mentions) {
        List<NodeRef> nodes = new ArrayList<>();
        for (Value mention : mentions.values()) {
            NodeRef node = new NodeRef(
                    NodeLabel.of(mention.get(0).asString()), mention.get(1).asString());
            companionNodes.put(node, mention.get(2).asString());
            nodes.add(node);
        }
        return nodes;
    }
}
