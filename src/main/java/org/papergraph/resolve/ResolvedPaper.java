package org.papergraph.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.paper.Author;
import org.papergraph.paper.IdScheme;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;

/**
 * One paper as all of its records together tell it. Each value comes from the most trusted record that has it: the
 * source earlier in {@link org.papergraph.paper.Source}, of one source the latest version, then the longest abstract;
 * ties in alphabetical order. Authors come from a record that identifies them, where one does. Code, datasets and
 * citations come from all. A function of the set of records, in whatever order they came.
 *
 * @param id the smallest id that its maker gives, else the first identifier in the order of the schemes, else one that
 *     follows from the title
 * @param ids one of each scheme
 * @param records all that describe it, by key
 * @param gives which values come from which record, by the record's key
 */
public record ResolvedPaper(
        String id,
        NavigableSet<PaperId> ids,
        String title,
        String abstractText,
        List<Author> authors,
        Optional<LocalDate> published,
        Optional<Integer> year,
        Optional<String> url,
        Optional<String> venue,
        List<String> categories,
        List<SourceRecord> records,
        Map<String, List<String>> gives) {

    private static final int HASH_DIGITS = 20;

    static final Comparator<SourceRecord> MOST_TRUSTED = Comparator.comparing(
                    (SourceRecord r) -> r.paper().source())
            .thenComparing(r -> -r.paper().version())
            .thenComparing(r -> r.givenId().isEmpty())
            .thenComparing(r -> r.givenId().orElse(""))
            .thenComparing(r -> -r.paper().abstractText().length())
            .thenComparing(r -> r.paper().abstractText())
            .thenComparing(SourceRecord::key);

    static ResolvedPaper of(Collection<SourceRecord> records) {
        return of(idOf(records), records);
    }

    /** The paper that these records were found to describe, under the id that it was found to have. */
    public static ResolvedPaper of(String id, Collection<SourceRecord> records) {
        BestValues best = new BestValues(records.stream().sorted(MOST_TRUSTED).toList());
        NavigableSet<PaperId> ids = new TreeSet<>();
        for (IdScheme scheme : IdScheme.values()) {
            best.value(scheme.property(), p -> p.id(scheme)).ifPresent(value -> ids.add(new PaperId(scheme, value)));
        }
        return new ResolvedPaper(
                id,
                ids,
                best.text("title", PaperRecord::title),
                best.text("abstract", PaperRecord::abstractText),
                best.authors(),
                best.value("published", PaperRecord::published),
                best.value("year", PaperRecord::year),
                best.value("url", PaperRecord::url),
                best.value("venue", PaperRecord::venue),
                best.list("categories", PaperRecord::categories),
                records.stream().sorted(Comparator.comparing(SourceRecord::key)).toList(),
                best.gives());
    }

    static String idOf(Collection<SourceRecord> records) {
        return records.stream()
                .flatMap(r -> r.givenId().stream())
                .min(Comparator.naturalOrder())
                .or(() -> records.stream()
                        .flatMap(r -> r.paper().ids().stream())
                        .min(Comparator.naturalOrder())
                        .map(PaperId::name))
                .orElseGet(() -> records.stream()
                        .map(SourceRecord::slug)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** Whether its id is one that it is known by elsewhere, and does not follow from its title. */
    boolean isIdentified() {
        return records.stream().anyMatch(record -> !record.identifiers().isEmpty());
    }

    /** The same paper under an id that no other paper of its title has. */
    ResolvedPaper withOwnId() {
        String own = id + "-" + Sha256.of(records.get(0).key()).substring(0, 8);
        return new ResolvedPaper(
                own, ids, title, abstractText, authors, published, year, url, venue, categories, records, gives);
    }

    /** Of title and abstract: equal hashes, equal extraction. */
    public String textHash() {
        return textHash(title, abstractText);
    }

    /**
     * The first 80 bits of SHA-256 over a title and an abstract, as 0x and 20 hexadecimal digits: so no word that is
     * looked for begins. That two of a hundred million texts have one hash comes about once in 200 million such graphs.
     */
    public static String textHash(String title, String abstractText) {
        return "0x" + Sha256.of(title, abstractText).substring(0, HASH_DIGITS);
    }

    /** By which rule a record was found to describe this paper: {@code id}, the name of a scheme's property, or {@code title}. */
    public String rule(SourceRecord record) {
        if (record.givenId().filter(id::equals).isPresent()) {
            return "id";
        }
        boolean alone = records.size() == 1;
        return record.paper().ids().stream()
                .filter(own -> alone
                        || records.stream()
                                .anyMatch(other -> !other.key().equals(record.key())
                                        && other.identifiers().contains(own.toString())))
                .map(own -> own.scheme().property())
                .findFirst()
                .orElse(record.givenId().isPresent() && alone ? "id" : "title");
    }

    /** The listings that the paper stands in, each with its best place there. */
    public NavigableMap<Listing, ListingEntry> listings() {
        NavigableMap<Listing, ListingEntry> places = new TreeMap<>(Comparator.comparing(Listing::id));
        for (SourceRecord record : records) {
            record.paper().entry().ifPresent(e -> places.merge(e.listing(), e, ResolvedPaper::better));
        }
        return places;
    }

    private static ListingEntry better(ListingEntry a, ListingEntry b) {
        Comparator<ListingEntry> order = Comparator.comparing(ListingEntry::rank)
                .thenComparing(e -> -e.votes().orElse(0));
        return order.compare(a, b) <= 0 ? a : b;
    }

    /** The repositories and datasets, these corrected, that sources link to the paper: by node, the sources with names. */
    public Links links(Corrections corrections) {
        return linksOf(records, corrections);
    }

    /** What records of one paper link to it, corrected. */
    public static Links linksOf(Collection<SourceRecord> records, Corrections corrections) {
        NavigableMap<NodeRef, NavigableMap<String, String>> links = new TreeMap<>();
        records.stream().sorted(MOST_TRUSTED).map(SourceRecord::paper).forEach(paper -> {
            for (String url : paper.code()) {
                add(links, new NodeRef(NodeLabel.REPOSITORY, url), paper, url);
            }
            for (String name : paper.datasets()) {
                add(links, new NodeRef(NodeLabel.DATASET, corrections.key(name)), paper, name);
            }
        });
        links.keySet().removeIf(node -> node.key().isEmpty());
        return new Links(links);
    }

    private static void add(
            Map<NodeRef, NavigableMap<String, String>> links, NodeRef node, PaperRecord paper, String name) {
        links.computeIfAbsent(node, k -> new TreeMap<>())
                .putIfAbsent(paper.source().label(), name);
    }

    /** The identifiers of the papers that it cites by what any record says, its own left out. */
    public NavigableSet<PaperId> cites() {
        return citesOf(records);
    }

    /** What records of one paper cite, the paper itself left out. */
    public static NavigableSet<PaperId> citesOf(Collection<SourceRecord> records) {
        NavigableSet<PaperId> cited = new TreeSet<>();
        records.forEach(record -> cited.addAll(record.paper().cites()));
        records.forEach(record -> cited.removeAll(record.paper().ids()));
        return cited;
    }
}
