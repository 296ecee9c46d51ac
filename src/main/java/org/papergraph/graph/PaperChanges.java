package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/** Writes papers, their records and their places in listings. */
final class PaperChanges {

    private final Statements tx;
    private final List<ResolvedPaper> changed;
    private final List<StoredPaper> gone;
    private final Map<String, StoredPaper> before;
    private final Map<String, String> nodes = new HashMap<>();

    PaperChanges(Statements tx, List<ResolvedPaper> changed, List<StoredPaper> gone, Map<String, StoredPaper> before) {
        this.tx = tx;
        this.changed = changed;
        this.gone = gone;
        this.before = before;
        before.values().forEach(paper -> nodes.put(paper.id(), paper.node()));
    }

    /** The element ids of the papers that are stored, by id. */
    Map<String, String> nodes() {
        return nodes;
    }

    /** The element id of a paper that is stored. */
    Optional<String> node(String paper) {
        return Optional.ofNullable(nodes.get(paper));
    }

    /** Writes the papers that are new or changed, with records and listings. */
    void write(MentionChanges mentions) {
        List<Map<String, Object>> papers = new ArrayList<>();
        for (ResolvedPaper paper : changed) {
            papers.add(
                    Map.of("id", paper.id(), "properties", PaperProperties.of(paper, mentions.extraction(paper.id()))));
        }
        tx.run(
                Statement.PUT_PAPERS,
                "rows",
                papers,
                row -> nodes.put(row.get("key").asString(), row.get("node").asString()));
        tx.run(
                Statement.OUTDATE_EMBEDDINGS,
                "nodes",
                changed.stream()
                        .filter(this::hasNewText)
                        .flatMap(paper -> node(paper.id()).stream())
                        .toList());
        writeRecords();
        writeListings();
    }

    private boolean hasNewText(ResolvedPaper paper) {
        StoredPaper stored = before.get(paper.id());
        return stored == null || !stored.hasTextOf(paper);
    }

    /** Deletes the papers that nothing describes any more. */
    void delete() {
        tx.run(
                Statement.DELETE_NODES,
                "nodes",
                gone.stream().map(StoredPaper::node).toList());
    }

    private void writeRecords() {
        Set<String> keys = new HashSet<>();
        Set<String> dropped = new TreeSet<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> references = new ArrayList<>();
        for (ResolvedPaper paper : changed) {
            storedRecords(paper.id()).forEach(r -> drop(r, keys, dropped));
            for (SourceRecord record : paper.records()) {
                rows.add(Map.of(
                        "paper", nodes.getOrDefault(paper.id(), ""),
                        "rule", paper.rule(record),
                        "gives", paper.gives().getOrDefault(record.key(), List.of()),
                        "properties", RecordProperties.of(record, paper)));
                if (!record.paper().cites().isEmpty()) {
                    references.add(Map.of(
                            "record",
                            record.key(),
                            "cites",
                            RecordProperties.keys(record.paper().cites())));
                }
            }
        }
        gone.forEach(paper -> paper.records().forEach(r -> drop(r, keys, dropped)));
        tx.run(Statement.DELETE_RECORDS, "keys", List.copyOf(keys));
        tx.rows(Statement.PUT_RECORDS, rows);
        tx.rows(Statement.PUT_REFERENCES, references);
        tx.run(Statement.DELETE_REFERENCES, "keys", List.copyOf(dropped));
    }

    private static void drop(SourceRecord record, Set<String> keys, Set<String> references) {
        keys.add(record.key());
        references.addAll(RecordProperties.keys(record.paper().cites()));
    }

    private List<SourceRecord> storedRecords(String paper) {
        return Optional.ofNullable(before.get(paper)).map(StoredPaper::records).orElse(List.of());
    }

    private void writeListings() {
        List<Map<String, Object>> leave = new ArrayList<>();
        List<Map<String, Object>> put = new ArrayList<>();
        for (ResolvedPaper paper : changed) {
            String node = nodes.getOrDefault(paper.id(), "");
            Map<Listing, ListingEntry> listings = paper.listings();
            Set<String> stays = new HashSet<>();
            listings.forEach((listing, place) -> {
                stays.add(listing.id());
                put.add(Map.of(
                        "paper",
                        node,
                        "place",
                        RecordProperties.of(place),
                        "listing",
                        listing.id(),
                        "properties",
                        RecordProperties.of(listing)));
            });
            leave(leave, node, storedRecords(paper.id()), stays);
        }
        gone.forEach(paper -> leave(leave, paper.node(), paper.records(), Set.of()));
        tx.rows(Statement.PUT_LISTINGS, put);
        tx.rows(Statement.LEAVE_LISTINGS, leave);
    }

    private static void leave(
            List<Map<String, Object>> rows, String node, Collection<SourceRecord> records, Set<String> stays) {
        records.stream()
                .flatMap(r -> r.paper().entry().stream())
                .map(ListingEntry::listing)
                .map(Listing::id)
                .filter(id -> !stays.contains(id))
                .distinct()
                .forEach(id -> rows.add(Map.of("paper", node, "listing", id)));
    }
}
