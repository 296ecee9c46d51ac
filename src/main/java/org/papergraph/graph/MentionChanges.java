package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.Definition;
import org.papergraph.resolve.Meanings;
import org.papergraph.resolve.NodeLabel;
import org.papergraph.resolve.NodeRef;

/**
 * Decides what the papers of a batch mention, and writes it. Where the batch changes the dominant meaning of a short
 * form, the stored papers that use it without defining it are revised with it.
 */
final class MentionChanges {

    private final Statements tx;
    private final Map<String, Revision> revisions = new TreeMap<>();
    private final Meanings meaningsBefore = new Meanings();
    private final Meanings meanings = new Meanings();
    private final Set<String> knownShortForms = new HashSet<>();
    private final Map<Definition, Integer> definitionChanges = new TreeMap<>();

    MentionChanges(Statements tx, List<Revision> revisions) {
        this.tx = tx;
        revisions.forEach(revision -> this.revisions.put(revision.paper(), revision));
    }

    /** The new extraction of a paper whose text changes. */
    Optional<Extraction> extraction(String paper) {
        return Optional.ofNullable(revisions.get(paper)).flatMap(Revision::extraction);
    }

    /** Reads what was mentioned and finds what will be. Writes nothing. */
    void prepare() {
        countDefinitions();
        loadMeanings();
        definitionChanges.forEach((d, change) -> meanings.add(d.shortKey(), d.meaning(), change));
        reviseUsersOfChangedShortForms();
        loadMentionsBefore();
        loadMeanings();
        revisions.values().forEach(revision -> revision.fold(meanings));
    }

    /** Writes nodes, mentions, co-occurrences and meanings. */
    void write(Function<String, Optional<String>> paperNodes) {
        List<Revision> changed =
                revisions.values().stream().filter(Revision::changesMentions).toList();
        TermChanges terms = new TermChanges(tx, changed, definitionChanges.keySet());
        terms.writeNodes();
        terms.writeRoles();
        writeEdges(changed, terms, paperNodes);
        terms.writeCoOccurrences(
                changed.stream().map(r -> element(r, paperNodes)).toList());
        writeMeanings(terms);
        terms.deleteUnmentioned();
    }

    private void countDefinitions() {
        for (Revision revision : revisions.values()) {
            revision.definitionsBefore().forEach(d -> definitionChanges.merge(d, -1, Integer::sum));
            revision.definitionsAfter().forEach(d -> definitionChanges.merge(d, 1, Integer::sum));
        }
        definitionChanges.values().removeIf(n -> n == 0);
    }

    /** Reads what the short forms stand for that are defined or used in the batch and not known yet. */
    private void loadMeanings() {
        Set<String> shortForms = new TreeSet<>();
        definitionChanges.keySet().forEach(d -> shortForms.add(d.shortKey()));
        revisions.values().forEach(revision -> shortForms.addAll(revision.undefinedShortForms()));
        List<String> unknown = shortForms.stream().filter(knownShortForms::add).toList();
        Meanings stored = StoredMeanings.load(tx, unknown);
        meaningsBefore.addAll(stored);
        meanings.addAll(stored);
    }

    private void reviseUsersOfChangedShortForms() {
        Set<String> shortForms = new TreeSet<>();
        definitionChanges.keySet().forEach(d -> shortForms.add(d.shortKey()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String shortForm : shortForms) {
            Optional<NodeRef> before = meaningsBefore.dominant(shortForm);
            if (!before.equals(meanings.dominant(shortForm))) {
                NodeRef node = before.orElse(new NodeRef(NodeLabel.CONCEPT, shortForm));
                rows.add(Map.of("label", node.label().label(), "key", node.key(), "shortForm", shortForm));
            }
        }
        tx.run(Statement.PAPERS_BY_SHORT_FORM, "rows", rows, this::revise);
    }

    private void revise(Record row) {
        StoredPaper paper = StoredPaper.read(row);
        revisions.computeIfAbsent(paper.id(), id -> Revision.ofMeaning(paper));
    }

    private void loadMentionsBefore() {
        List<String> stored = revisions.values().stream()
                .filter(r -> r.stored().isPresent())
                .map(Revision::paper)
                .toList();
        tx.run(Statement.PAPER_MENTIONS, "papers", stored, row -> {
            Revision revision = revisions.get(row.get("paper").asString());
            if (revision != null) {
                revision.mentioned(MentionRows.read(row.get("mentions")));
            }
        });
    }

    private void writeEdges(List<Revision> changed, TermChanges terms, Function<String, Optional<String>> paperNodes) {
        List<Map<String, Object>> delete = new ArrayList<>();
        EdgeRows create = new EdgeRows();
        for (Revision revision : changed) {
            String paper = element(revision, paperNodes);
            List<String> old = new ArrayList<>();
            revision.before().forEach((node, mention) -> {
                if (!mention.equals(revision.after().get(node))) {
                    old.add(terms.node(node));
                }
            });
            revision.after().forEach((node, mention) -> {
                if (!mention.equals(revision.before().get(node))) {
                    create.add(paper, terms.node(node), MentionRows.inOrder(MentionRows.properties(mention)));
                }
            });
            if (!old.isEmpty()) {
                delete.add(Map.of("paper", paper, "nodes", old));
            }
        }
        tx.rows(Statement.DELETE_MENTIONS, delete);
        tx.edges(Statement.CREATE_MENTIONS, create);
    }

    /** A paper of the batch by what was just written, any other by what was read. */
    private static String element(Revision revision, Function<String, Optional<String>> paperNodes) {
        return paperNodes
                .apply(revision.paper())
                .or(() -> revision.stored().map(StoredPaper::node))
                .orElseThrow();
    }

    private void writeMeanings(TermChanges terms) {
        List<Map<String, Object>> rows = new ArrayList<>();
        definitionChanges.forEach((definition, change) -> {
            Map<String, Object> row = new HashMap<>();
            row.put("shortForm", definition.shortKey());
            row.put("node", terms.node(definition.meaning()));
            row.put("change", change);
            rows.add(row);
        });
        tx.rows(Statement.PUT_MEANINGS, rows);
    }
}
