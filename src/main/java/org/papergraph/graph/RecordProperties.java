package org.papergraph.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/** Records as properties of {@code Record} nodes and back. A text that equals the paper's own is not stored twice. */
final class RecordProperties {

    private static final Origin STORED = new Origin("graph", 0);

    private RecordProperties() {}

    static Map<String, Object> of(SourceRecord record, ResolvedPaper paper) {
        PaperRecord source = record.paper();
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", record.key());
        properties.put("hash", record.hash());
        properties.put("titleKey", record.titleKey());
        source.id().ifPresent(id -> properties.put("id", id));
        source.doi().ifPresent(doi -> properties.put("doi", doi));
        source.arxivId().ifPresent(id -> properties.put("arxivId", id));
        source.url().ifPresent(url -> properties.put("url", url));
        source.published().ifPresent(day -> properties.put("published", day));
        if (!source.authors().isEmpty()) {
            properties.put("authors", source.authors());
        }
        if (!source.title().equals(paper.title())) {
            properties.put("title", source.title());
        }
        if (!source.abstractText().equals(paper.abstractText())) {
            properties.put("abstract", source.abstractText());
        }
        source.entry().ifPresent(entry -> {
            properties.put("listing", entry.listing().id());
            properties.put("rank", entry.rank());
        });
        return properties;
    }

    /** The record that was stored with a paper. */
    static SourceRecord read(Value record, Value listing, String title, String abstractText) {
        PaperRecord paper = new PaperRecord(
                STORED,
                text(record, "id"),
                record.get("title").asString(title),
                record.get("abstract").asString(abstractText),
                record.get("authors").asList(Value::asString, List.of()),
                date(record, "published"),
                text(record, "url"),
                text(record, "doi"),
                text(record, "arxivId"),
                listing.isNull()
                        ? Optional.empty()
                        : Optional.of(new ListingEntry(
                                listing(listing), record.get("rank").asInt())));
        return new SourceRecord(
                record.get("key").asString(), record.get("titleKey").asString(), paper);
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

    private static Optional<String> text(Value map, String name) {
        return Optional.of(map.get(name)).filter(v -> !v.isNull()).map(Value::asString);
    }

    private static Optional<LocalDate> date(Value map, String name) {
        return Optional.of(map.get(name)).filter(v -> !v.isNull()).map(Value::asLocalDate);
    }
}
