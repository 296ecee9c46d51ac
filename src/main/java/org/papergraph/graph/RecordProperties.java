package org.papergraph.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.papergraph.paper.Author;
import org.papergraph.paper.IdScheme;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * Records as properties of {@code Record} nodes and back. A text that equals the paper's own is not stored twice. What a
 * record cites is stored beside it, as relationships.
 */
final class RecordProperties {

    private static final Origin STORED = new Origin("graph", 0);

    private RecordProperties() {}

    static Map<String, Object> of(SourceRecord record, ResolvedPaper paper) {
        PaperRecord source = record.paper();
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", record.key());
        properties.put("hash", record.hash());
        properties.put("titleKey", record.titleKey());
        properties.put("source", source.source().label());
        source.id().ifPresent(id -> properties.put("id", id));
        source.ids().forEach(id -> properties.put(id.scheme().property(), id.value()));
        if (source.version() > 0) {
            properties.put("version", source.version());
        }
        source.url().ifPresent(url -> properties.put("url", url));
        source.published().ifPresent(day -> properties.put("published", day));
        source.year().ifPresent(year -> properties.put("year", year));
        source.venue().ifPresent(venue -> properties.put("venue", venue));
        put(properties, "categories", source.categories());
        put(properties, "code", source.code());
        put(properties, "datasets", source.datasets());
        putAuthors(properties, source.authors());
        if (!source.title().equals(paper.title())) {
            properties.put("title", source.title());
        }
        if (!source.abstractText().equals(paper.abstractText())) {
            properties.put("abstract", source.abstractText());
        }
        source.entry().ifPresent(entry -> {
            properties.put("listing", entry.listing().id());
            properties.put("rank", entry.rank());
            entry.votes().ifPresent(votes -> properties.put("votes", votes));
        });
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, List<String> values) {
        if (!values.isEmpty()) {
            properties.put(name, values);
        }
    }

    private static void putAuthors(Map<String, Object> properties, List<Author> authors) {
        put(properties, "authors", authors.stream().map(Author::name).toList());
        if (authors.stream().anyMatch(author -> author.id().isPresent())) {
            put(
                    properties,
                    "authorIds",
                    authors.stream().map(author -> author.id().orElse("")).toList());
        }
    }

    /**
     * The record that was stored with a paper.
     *
     * @param stored its properties as {@code record}, those of its {@code listing}, and the identifiers of what it
     *     {@code cites}; both may be missing
     * @param title of the paper
     * @param abstractText of the paper
     */
    static SourceRecord read(Value stored, String title, String abstractText) {
        Value record = stored.get("record");
        Value listing = stored.get("listing");
        PaperRecord.Builder paper = PaperRecord.from(
                        STORED, Source.of(record.get("source").asString(Source.PLAIN.label())))
                .id(record.get("id").asString(""))
                .version(record.get("version").asInt(0))
                .title(record.get("title").asString(title))
                .abstractText(record.get("abstract").asString(abstractText))
                .published(date(record, "published"))
                .url(record.get("url").asString(""))
                .venue(record.get("venue").asString(""))
                .cites(cites(stored.get("cites")));
        if (!record.get("year").isNull()) {
            paper.year(Optional.of(record.get("year").asInt()));
        }
        for (IdScheme scheme : IdScheme.values()) {
            text(record, scheme.property()).ifPresent(id -> paper.known(Optional.of(new PaperId(scheme, id))));
        }
        strings(record, "categories").forEach(paper::category);
        strings(record, "code").forEach(paper::code);
        strings(record, "datasets").forEach(paper::dataset);
        authors(record).forEach(paper::author);
        if (!listing.isNull()) {
            Optional<Integer> votes =
                    Optional.of(record.get("votes")).filter(v -> !v.isNull()).map(Value::asInt);
            paper.entry(new ListingEntry(listing(listing), record.get("rank").asInt(), votes));
        }
        return new SourceRecord(
                record.get("key").asString(), record.get("titleKey").asString(), paper.build());
    }

    private static List<PaperId> cites(Value keys) {
        return keys.asList(key -> PaperId.parse(key.asString()), List.of());
    }

    private static List<Author> authors(Value record) {
        List<String> names = strings(record, "authors");
        List<String> ids = strings(record, "authorIds");
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Author(
                        names.get(i),
                        ids.isEmpty()
                                ? Optional.empty()
                                : Optional.of(ids.get(i)).filter(id -> !id.isEmpty())))
                .toList();
    }

    /** Parameters of a query for identifiers: a list for each scheme, named after its property. */
    static Map<String, Object> byScheme(Map<IdScheme, ? extends Collection<String>> ids) {
        Map<String, Object> parameters = new HashMap<>();
        for (IdScheme scheme : IdScheme.values()) {
            Collection<String> asked = ids.get(scheme);
            parameters.put(scheme.property() + "s", asked == null ? List.of() : List.copyOf(asked));
        }
        return parameters;
    }

    /** The identifiers of papers as strings. */
    static List<String> keys(Collection<PaperId> ids) {
        return ids.stream().map(PaperId::toString).toList();
    }

    /** A place in a listing as properties of LISTED_IN. */
    static Map<String, Object> of(ListingEntry place) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("rank", place.rank());
        place.votes().ifPresent(votes -> properties.put("votes", votes));
        return properties;
    }

    static Map<String, Object> of(Listing listing) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("source", listing.source());
        properties.put("title", listing.title());
        properties.put("date", listing.date().map(Values::value).orElse(Values.NULL));
        return properties;
    }

    private static Listing listing(Value listing) {
        return new Listing(
                listing.get("id").asString(),
                listing.get("source").asString(),
                listing.get("title").asString(),
                date(listing, "date"));
    }

    private static List<String> strings(Value map, String name) {
        return map.get(name).asList(Value::asString, List.of());
    }

    private static Optional<String> text(Value map, String name) {
        return Optional.of(map.get(name)).filter(v -> !v.isNull()).map(Value::asString);
    }

    private static Optional<LocalDate> date(Value map, String name) {
        return Optional.of(map.get(name)).filter(v -> !v.isNull()).map(Value::asLocalDate);
    }
}
