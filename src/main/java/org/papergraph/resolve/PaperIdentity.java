package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which records describe the same paper. Records that share an id, a DOI or an arXiv id do. A record without any of
 * them, as a listing gives it, belongs to the paper with its title: the one with the smallest id where several
 * identified papers have that title (identified papers never fold by title alone), else one of its own.
 *
 * <p>A function of the set of records, whatever order they come in. Linear in the number of records.
 */
public final class PaperIdentity {

    private final Groups identifiers = new Groups();

    private PaperIdentity() {}

    /** The papers that the records describe, by id. Every record belongs to exactly one. */
    public static List<ResolvedPaper> resolve(Collection<SourceRecord> records) {
        PaperIdentity identity = new PaperIdentity();
        Map<String, List<SourceRecord>> papers = identity.identified(records);
        Map<String, String> paperByTitle = new HashMap<>();
        papers.forEach((root, members) -> {
            for (SourceRecord member : members) {
                paperByTitle.merge(member.titleKey(), root, (a, b) -> smallerId(papers, a, b));
            }
        });
        paperByTitle.remove("");
        for (SourceRecord record : records) {
            if (record.identifiers().isEmpty()) {
                String own = identity.identifiers.of("id:" + record.slug());
                papers.computeIfAbsent(paperByTitle.getOrDefault(record.titleKey(), own), k -> new ArrayList<>())
                        .add(record);
            }
        }
        return papers.values().stream()
                .map(ResolvedPaper::of)
                .sorted(Comparator.comparing(ResolvedPaper::id))
                .toList();
    }

    private static String smallerId(Map<String, List<SourceRecord>> papers, String a, String b) {
        Comparator<String> byId =
                Comparator.comparing(root -> ResolvedPaper.idOf(papers.getOrDefault(root, List.of())));
        return byId.compare(a, b) <= 0 ? a : b;
    }

    private Map<String, List<SourceRecord>> identified(Collection<SourceRecord> records) {
        for (SourceRecord record : records) {
            List<String> identifiers = List.copyOf(record.identifiers());
            for (String other : identifiers) {
                this.identifiers.unite(identifiers.get(0), other);
            }
        }
        Map<String, List<SourceRecord>> papers = new TreeMap<>();
        for (SourceRecord record : records) {
            if (!record.identifiers().isEmpty()) {
                papers.computeIfAbsent(this.identifiers.of(record.identifiers().first()), k -> new ArrayList<>())
                        .add(record);
            }
        }
        return papers;
    }
}
