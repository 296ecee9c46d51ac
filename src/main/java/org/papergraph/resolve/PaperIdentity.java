package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which records describe the same paper. Records that share an identifier do. Beyond that, records of one title do where
 * what else they say agrees ({@link SameTitle}), unless this would make one paper of two that a scheme tells apart: two
 * arXiv numbers, two DOIs, two ids of one maker. Then these stay apart, and a record without any identifier, as a
 * listing gives it, belongs to the one with the smallest id of those that it agrees with.
 *
 * <p>A function of the set of records, whatever order they come in. Linear in the number of records, but quadratic in
 * those of one title, of which so many that no paper has as many are not compared at all.
 */
public final class PaperIdentity {

    /** A title that more papers have than this is a heading ("Editorial"), and says nothing. */
    private static final int MAX_OF_ONE_TITLE = 100;

    /** An id as {@link ResolvedPaper#withOwnId} may have made it of another. */
    private static final Pattern OWN_ID = Pattern.compile("(.+)-[0-9a-f]{8}", Pattern.DOTALL);

    private final Groups identifiers = new Groups();
    private final Map<String, List<SourceRecord>> parts = new TreeMap<>();
    private final Groups papers = new Groups();

    private PaperIdentity(Collection<SourceRecord> records) {
        for (SourceRecord record : records) {
            List<String> known = List.copyOf(record.identifiers());
            known.forEach(other -> identifiers.unite(known.get(0), other));
        }
        records.forEach(record ->
                parts.computeIfAbsent(part(record), k -> new ArrayList<>()).add(record));
    }

    /** A record among those of its title, with the part that it belongs to. */
    private record Titled(String part, SourceRecord record) {}

    /**
     * What a record may meet others by: records of which no chain of common strings leads from one to the other do not
     * bear on each other, so {@link #resolve} comes to the same for all of them and for each such group by itself.
     */
    public static NavigableSet<String> keys(SourceRecord record) {
        NavigableSet<String> keys = record.identifiers();
        if (keys.isEmpty()) {
            keys.add("id:" + record.slug());
        }
        // A given id may be the name of another paper, which an identifier of some scheme gives it.
        record.givenId().filter(id -> id.contains(":")).ifPresent(keys::add);
        for (String key : List.copyOf(keys)) {
            String id = key;
            for (Matcher own = OWN_ID.matcher(id); own.matches(); own = OWN_ID.matcher(id)) {
                id = own.group(1);
                keys.add(id);
            }
        }
        if (!record.titleKey().isEmpty()) {
            keys.add("title:" + record.titleKey());
        }
        return keys;
    }

    /** The papers that the records describe, by id. Every record belongs to exactly one. */
    public static List<ResolvedPaper> resolve(Collection<SourceRecord> records) {
        PaperIdentity identity = new PaperIdentity(records);
        identity.fold();
        return identity.papers();
    }

    /** The records that identifiers put together go by their smallest identifier; one without any is a part of its own. */
    private String part(SourceRecord record) {
        if (!record.identifiers().isEmpty()) {
            return identifiers.of(record.identifiers().first());
        }
        String given = "id:" + record.slug();
        return identifiers.isKnown(given) ? identifiers.of(given) : "record:" + record.key();
    }

    private List<SourceRecord> records(String part) {
        return parts.getOrDefault(part, List.of());
    }

    private void fold() {
        Groups agreeing = new Groups();
        Map<String, Set<String>> agreesWith = new TreeMap<>();
        for (List<Titled> sameTitle : byTitle().values()) {
            for (int i = 0; i < sameTitle.size(); i++) {
                for (int k = i + 1; k < sameTitle.size(); k++) {
                    String a = sameTitle.get(i).part();
                    String b = sameTitle.get(k).part();
                    if (!a.equals(b)
                            && SameTitle.agree(
                                    sameTitle.get(i).record(), sameTitle.get(k).record())) {
                        agreeing.unite(a, b);
                        agreesWith.computeIfAbsent(a, x -> new TreeSet<>()).add(b);
                        agreesWith.computeIfAbsent(b, x -> new TreeSet<>()).add(a);
                    }
                }
            }
        }
        Map<String, List<String>> clusters = new TreeMap<>();
        agreesWith.keySet().forEach(part -> clusters.computeIfAbsent(agreeing.of(part), k -> new ArrayList<>())
                .add(part));
        clusters.values().forEach(cluster -> fold(cluster, agreesWith));
    }

    private Map<String, List<Titled>> byTitle() {
        Map<String, List<Titled>> byTitle = new TreeMap<>();
        parts.forEach((part, records) ->
                records.forEach(record -> byTitle.computeIfAbsent(record.titleKey(), k -> new ArrayList<>())
                        .add(new Titled(part, record))));
        byTitle.remove("");
        byTitle.values()
                .removeIf(records -> records.size() < 2
                        || records.stream().map(Titled::part).distinct().count() > MAX_OF_ONE_TITLE);
        return byTitle;
    }

    /** Makes one paper of parts that agree, or keeps those apart that a scheme tells apart. */
    private void fold(List<String> cluster, Map<String, Set<String>> agreesWith) {
        if (isOnePaper(cluster)) {
            cluster.forEach(part -> papers.unite(cluster.get(0), part));
            return;
        }
        Groups unnamed = new Groups();
        for (String part : cluster) {
            for (String other : agreesWith.getOrDefault(part, Set.of())) {
                if (!isIdentified(part) && !isIdentified(other)) {
                    unnamed.unite(part, other);
                }
            }
        }
        Map<String, Set<String>> candidates = new TreeMap<>();
        for (String part : cluster) {
            if (!isIdentified(part)) {
                Set<String> named = candidates.computeIfAbsent(unnamed.of(part), k -> new HashSet<>());
                agreesWith.getOrDefault(part, Set.of()).stream()
                        .filter(this::isIdentified)
                        .forEach(named::add);
                papers.unite(unnamed.of(part), part);
            }
        }
        candidates.forEach((part, named) -> named.stream()
                .min(Comparator.comparing(candidate -> ResolvedPaper.idOf(records(candidate))))
                .ifPresent(paper -> papers.unite(part, paper)));
    }

    private boolean isIdentified(String part) {
        return records(part).stream().anyMatch(record -> !record.identifiers().isEmpty());
    }

    /** Whether no scheme has different identifiers for any two of the parts. */
    private boolean isOnePaper(List<String> cluster) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (String part : cluster) {
            Map<String, Set<String>> own = new TreeMap<>();
            for (SourceRecord record : records(part)) {
                for (String identifier : record.identifiers()) {
                    own.computeIfAbsent(identifier.substring(0, identifier.indexOf(':')), k -> new TreeSet<>())
                            .add(identifier);
                }
            }
            for (Map.Entry<String, Set<String>> scheme : own.entrySet()) {
                Set<String> others = known.putIfAbsent(scheme.getKey(), scheme.getValue());
                if (others != null && others.stream().noneMatch(scheme.getValue()::contains)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The papers, each with an id of its own: where several without identifiers would share one, all but one get a suffix. */
    private List<ResolvedPaper> papers() {
        Map<String, List<SourceRecord>> folded = new TreeMap<>();
        parts.forEach((part, records) ->
                folded.computeIfAbsent(papers.of(part), k -> new ArrayList<>()).addAll(records));
        Map<String, ResolvedPaper> byId = new TreeMap<>();
        folded.values().stream()
                .map(ResolvedPaper::of)
                .sorted(Comparator.comparing((ResolvedPaper paper) -> !paper.isIdentified())
                        .thenComparing(paper -> paper.records().get(0).key()))
                .forEach(paper -> {
                    ResolvedPaper unique = paper;
                    while (byId.containsKey(unique.id())) {
                        unique = unique.withOwnId();
                    }
                    byId.put(unique.id(), unique);
                });
        return List.copyOf(byId.values());
    }
}
