package org.papergraph.graph;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.paper.Role;

/**
 * What papers say of a node that they share: how many have it, under which names and as what. As bytes it can be held in
 * a file. Not thread-safe.
 */
final class NodeCount {

    private static final List<NodeKind> KINDS = List.of(NodeKind.values());
    private static final List<Role> ROLES = List.of(Role.values());
    private static final Set<NodeKind> CO_OCCURRING = Set.copyOf(EdgeKind.CO_OCCURS_WITH.holders());

    private final NodeId id;
    private int papers;
    private Map<String, Integer> names = Map.of();
    private Map<Role, Integer> roles = Map.of();

    /** No paper has it yet. */
    NodeCount(NodeId id) {
        this.id = id;
    }

    /** One more paper has it, under some names and perhaps as something in particular. */
    void add(Collection<String> under, Optional<Role> role) {
        papers++;
        under.forEach(name -> addName(name, 1));
        role.ifPresent(as -> addRole(as, 1));
    }

    /** All papers that another count of the same node is of have it, too. */
    void add(NodeCount other) {
        papers += other.papers;
        other.names.forEach(this::addName);
        other.roles.forEach(this::addRole);
    }

    private void addName(String name, int times) {
        names = names.isEmpty() ? new TreeMap<>() : names;
        names.merge(name, times, Integer::sum);
    }

    private void addRole(Role role, int times) {
        roles = roles.isEmpty() ? new EnumMap<>(Role.class) : roles;
        roles.merge(role, times, Integer::sum);
    }

    NodeId id() {
        return id;
    }

    int papers() {
        return papers;
    }

    /** Whether such nodes take part in co-occurrence, and two papers have this one, or more. */
    boolean coOccurs() {
        return papers >= 2 && CO_OCCURRING.contains(id.kind());
    }

    /** The node. */
    GraphNode node() {
        return switch (id.kind()) {
            case AUTHOR -> GraphParts.author(id.key(), names);
            case CONCEPT, DATASET, REPOSITORY -> GraphParts.term(GraphParts.term(id), papers, names, roles);
            default -> GraphParts.plain(id);
        };
    }

    void write(PackedWriter out) {
        out.number(KINDS.indexOf(id.kind()));
        out.text(id.key());
        out.number(papers);
        out.list(names.entrySet(), (to, name) -> {
            to.text(name.getKey());
            to.number(name.getValue());
        });
        out.list(roles.entrySet(), (to, role) -> {
            to.number(ROLES.indexOf(role.getKey()));
            to.number(role.getValue());
        });
    }

    static NodeCount read(PackedReader in) {
        NodeCount count = new NodeCount(readId(in));
        count.papers = in.number();
        in.list(each -> Map.entry(each.text(), each.number()))
                .forEach(name -> count.addName(name.getKey(), name.getValue()));
        in.list(each -> Map.entry(ROLES.get(each.number()), each.number()))
                .forEach(role -> count.addRole(role.getKey(), role.getValue()));
        return count;
    }

    /** The identity alone, with which the rest begins. */
    static NodeId readId(PackedReader in) {
        return new NodeId(KINDS.get(in.number()), in.text());
    }
}
