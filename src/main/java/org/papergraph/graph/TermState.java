package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.papergraph.paper.Role;
import org.papergraph.resolve.ClearMajority;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeLabel;
import org.papergraph.text.Spelling;

/**
 * A concept, dataset or repository while a batch is written: how many papers mention it and under which surfaces, before
 * and after. Changes add up, so their order does not matter.
 */
final class TermState {

    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT = Comparator.comparing(
                    (Map.Entry<String, Integer> e) -> -e.getValue())
            .thenComparing(e -> e.getKey().length())
            .thenComparing(Map.Entry::getKey);

    private static final String NAME_WITHIN = "name within";

    private final int papersBefore;
    private int papers;
    private final Map<String, Integer> surfaces = new TreeMap<>();
    private final Map<String, Integer> changes = new TreeMap<>();
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private Optional<Role> roleBefore = Optional.empty();
    private boolean rolesChanged;
    private String node;

    private TermState(String node, int papers) {
        this.node = node;
        this.papers = papers;
        this.papersBefore = papers;
    }

    /** Of a node that is not in the graph yet. */
    static TermState unknown() {
        return new TermState("", 0);
    }

    /** Of a node of which all is counted. */
    static TermState of(int papers, Map<String, Integer> surfaces, Map<Role, Integer> roles) {
        TermState state = new TermState("", papers);
        state.surfaces.putAll(surfaces);
        state.roles.putAll(roles);
        return state;
    }

    /** Of a stored node, from the columns node, papers, surfaces, counts, roles and rolePapers. */
    static TermState read(Record row) {
        TermState state =
                new TermState(row.get("node").asString(), row.get("papers").asInt());
        List<String> names = row.get("surfaces").asList(v -> v.asString());
        List<Integer> counts = row.get("counts").asList(v -> v.asInt());
        for (int i = 0; i < names.size(); i++) {
            state.surfaces.put(names.get(i), counts.get(i));
        }
        for (int i = 0; i < row.get("roles").size(); i++) {
            state.roles.put(
                    Role.of(row.get("roles").get(i).asString()),
                    row.get("rolePapers").get(i).asInt());
        }
        state.roleBefore = ClearMajority.of(state.roles);
        return state;
    }

    /** One more paper ({@code sign} 1) or one fewer (-1) mentions the node like this. */
    void count(Mention mention, int sign) {
        papers += sign;
        mention.surfaces().forEach(surface -> count(surface, sign));
        mention.role().ifPresent(role -> {
            roles.merge(role, sign, TermState::sum);
            rolesChanged = true;
        });
    }

    private void count(String surface, int sign) {
        surfaces.merge(surface, sign, TermState::sum);
        changes.merge(surface, sign, TermState::sum);
    }

    @SuppressWarnings("NullAway") // Map.merge removes the entry for null
    private static Integer sum(Integer a, Integer b) {
        return a + b == 0 ? null : Integer.valueOf(a + b);
    }

    int papersBefore() {
        return papersBefore;
    }

    int papers() {
        return papers;
    }

    boolean linkedBefore() {
        return papersBefore >= 2;
    }

    boolean linked() {
        return papers >= 2;
    }

    /** Whether it begins or ceases to be mentioned by at least two papers. */
    boolean crosses() {
        return linkedBefore() != linked();
    }

    /** Whether exactly one paper outside of the batch may mention a node that crosses. */
    boolean hasCompanion() {
        return crosses() && (linked() ? papersBefore == 1 : papers == 1);
    }

    /** Whether the node stays and its stored properties differ. */
    boolean changed() {
        return papers > 0 && (papers != papersBefore || !changes.isEmpty() || rolesChanged);
    }

    /** What a clear majority of those papers use it as that use it as anything plainly. */
    Optional<Role> role() {
        return ClearMajority.of(roles);
    }

    /** Whether the node stays and its role is another than before. */
    boolean changesRole() {
        return papers > 0 && !role().equals(roleBefore);
    }

    String node() {
        return node;
    }

    void stored(String elementId) {
        node = elementId;
    }

    Map<String, Object> properties(NodeLabel label, String key) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("papers", papers);
        if (label == NodeLabel.REPOSITORY) {
            String[] parts = key.replaceFirst("^https?://", "").split("/", -1);
            properties.put("host", parts[0]);
            properties.put("owner", parts[parts.length - 2]);
            properties.put("name", parts[parts.length - 1]);
        } else {
            properties.put("name", name(label, key));
            properties.put("surfaces", new ArrayList<>(surfaces.keySet()));
            properties.put("surfaceCounts", new ArrayList<>(surfaces.values()));
            properties.put(
                    "surfaceRules",
                    surfaces.keySet().stream()
                            .map(surface -> rule(label, key, surface))
                            .toList());
            properties.put("spellings", spellings());
        }
        if (label == NodeLabel.CONCEPT) {
            boolean none = roles.isEmpty();
            properties.put(
                    "roles",
                    none
                            ? Values.NULL
                            : roles.keySet().stream().map(Role::label).toList());
            properties.put("rolePapers", none ? Values.NULL : List.copyOf(roles.values()));
        }
        return properties;
    }

    /**
     * The most frequent surface; ties: the shorter, then the first in alphabetical order. A surface that says more than
     * the name ("the ImageNet dataset") counts only where there is no other.
     */
    private String name(NodeLabel label, String key) {
        return surfaces.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> e) ->
                                rule(label, key, e.getKey()).equals(NAME_WITHIN))
                        .thenComparing(MOST_FREQUENT))
                .orElseThrow()
                .getKey();
    }

    /** By which rule a surface came to the node. */
    private static String rule(NodeLabel label, String key, String surface) {
        String own = Spelling.key(surface);
        if (own.equals(key)) {
            return "spelling";
        }
        return label == NodeLabel.DATASET && own.contains(key) ? NAME_WITHIN : "short form";
    }

    private List<String> spellings() {
        TreeSet<String> spellings = new TreeSet<>();
        surfaces.keySet().forEach(surface -> spellings.add(surface.toLowerCase(Locale.ROOT)));
        return List.copyOf(spellings);
    }
}
