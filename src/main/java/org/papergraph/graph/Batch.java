package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.PaperIdentity;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/** One transaction of the writer: from the stored papers near the given records to the papers as they are then. */
final class Batch {

    private final Statements tx;
    private final TextExtraction extractor;
    private final Set<String> removed;
    private final Set<PaperId> removedIds = new TreeSet<>();
    private final Map<String, SourceRecord> incoming = new TreeMap<>();
    private final List<ExtractedRecord> extracted;

    Batch(Statements tx, TextExtraction extractor, List<ExtractedRecord> records, Set<String> removed) {
        this.tx = tx;
        this.extractor = extractor;
        this.removed = removed;
        removed.forEach(id -> removedIds.addAll(PaperId.meant(id)));
        this.extracted = records;
        records.forEach(r -> incoming.put(r.record().key(), r.record()));
    }

    WriteResult write() {
        Corrections corrections = StoredCorrections.lock(tx);
        Extractions extractions = new Extractions(extractor, corrections);
        extracted.forEach(r -> extractions.add(r.record(), r::extraction));
        Map<String, StoredPaper> before = Neighbourhood.of(tx, incoming.values(), removed);
        Map<String, ResolvedPaper> after = papersAfter(before.values());
        List<ResolvedPaper> changed = after.values().stream()
                .filter(p -> differs(p, before.get(p.id()), incoming.keySet()))
                .toList();
        List<StoredPaper> gone =
                before.values().stream().filter(p -> !after.containsKey(p.id())).toList();
        MentionChanges mentions = new MentionChanges(tx, revisions(changed, gone, before, extractions, corrections));
        PaperChanges papers = new PaperChanges(tx, changed, gone, before);
        AuthorChanges authors = new AuthorChanges(tx, changed, gone, papers::nodes);
        CitationChanges citations = new CitationChanges(tx, changed, gone, before, papers::nodes);
        mentions.prepare();
        authors.prepare();
        papers.write(mentions);
        authors.write();
        citations.write();
        mentions.write(papers::node);
        papers.delete();
        authors.settle();
        int added =
                (int) changed.stream().filter(p -> !before.containsKey(p.id())).count();
        return new WriteResult(added, changed.size() - added, gone.size());
    }

    /** The papers of all records near, with the incoming ones in place of those under the same keys. */
    private Map<String, ResolvedPaper> papersAfter(Collection<StoredPaper> before) {
        return papersAfter(before.stream().filter(paper -> !isRemoved(paper)).toList(), incoming.values());
    }

    /** The papers, by id, of stored records and of incoming ones, which replace those under the same keys. */
    static Map<String, ResolvedPaper> papersAfter(Collection<StoredPaper> stored, Collection<SourceRecord> incoming) {
        Map<String, SourceRecord> records = new TreeMap<>();
        stored.forEach(paper -> paper.records().forEach(r -> records.put(r.key(), r)));
        incoming.forEach(r -> records.put(r.key(), r));
        return PaperIdentity.resolve(records.values()).stream().collect(Collectors.toMap(ResolvedPaper::id, p -> p));
    }

    private boolean isRemoved(StoredPaper paper) {
        return removed.contains(paper.id())
                || paper.records().stream().map(SourceRecord::paper).anyMatch(this::isRemoved);
    }

    private boolean isRemoved(PaperRecord source) {
        return source.id().filter(removed::contains).isPresent()
                || source.ids().stream().anyMatch(removedIds::contains);
    }

    /** Whether a paper has other records than the stored one, or any incoming record says something else. */
    static boolean differs(ResolvedPaper paper, @Nullable StoredPaper stored, Set<String> incoming) {
        return stored == null
                || paper.records().size() != stored.hashes().size()
                || paper.records().stream().anyMatch(record -> {
                    String hash = stored.hashes().get(record.key());
                    return hash == null || (incoming.contains(record.key()) && !hash.equals(record.hash()));
                });
    }

    private List<Revision> revisions(
            List<ResolvedPaper> changed,
            List<StoredPaper> gone,
            Map<String, StoredPaper> before,
            Extractions extractions,
            Corrections corrections) {
        List<Revision> revisions = new ArrayList<>();
        for (ResolvedPaper paper : changed) {
            Optional<StoredPaper> stored = Optional.ofNullable(before.get(paper.id()));
            if (stored.filter(s -> mentionsTheSame(s, paper, corrections)).isEmpty()) {
                revisions.add(Revision.ofText(
                        paper.id(), stored, extractions.of(paper).get(), paper.links(corrections)));
            }
        }
        gone.forEach(paper -> revisions.add(Revision.gone(paper)));
        return revisions;
    }

    /** Whether the stored text is the paper's, and what is linked to it. */
    private static boolean mentionsTheSame(StoredPaper stored, ResolvedPaper paper, Corrections corrections) {
        return stored.hasTextOf(paper) && stored.links(corrections).equals(paper.links(corrections));
    }
}
