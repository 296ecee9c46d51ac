package org.papergraph.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** The snapshot of arXiv's metadata that is published at Kaggle: one object per paper, with all its versions. */
final class ArxivSnapshotJson implements JsonDialect {

    @Override
    public String name() {
        return "arXiv metadata snapshot";
    }

    @Override
    public String about() {
        return "arXiv's metadata as Kaggle has it, with all versions";
    }

    @Override
    public boolean describes(JsonValue object) {
        return object.has("id")
                && (object.hasAny("authors_parsed", "journal-ref")
                        || object.hasAll("submitter", "update_date")
                        || object.get("versions").elements().stream().anyMatch(version -> version.has("created")));
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        String id = object.text("id");
        List<JsonValue> versions = object.get("versions").elements();
        Optional<PaperId> arxiv = PaperId.arxiv(id);
        PaperRecord.Builder record = PaperRecord.from(origin, Source.ARXIV)
                .id(id)
                .version(versions.isEmpty() ? 0 : version(versions.get(versions.size() - 1)))
                .known(arxiv)
                .title(object.string("title"))
                .abstractText(object.string("abstract"))
                .published(versions.isEmpty() ? Optional.empty() : created(versions.get(0)))
                .url(arxiv.map(number -> "https://arxiv.org/abs/" + id).orElse(""));
        record.known(PaperId.dois(object.text("doi")));
        for (String category : object.text("categories").split(" ", -1)) {
            record.category(category);
        }
        authors(object, record);
        return record.build();
    }

    private static void authors(JsonValue object, PaperRecord.Builder record) {
        List<JsonValue> parsed = object.get("authors_parsed").elements();
        for (JsonValue author : parsed) {
            record.author(name(author.elements()));
        }
        if (parsed.isEmpty()) {
            Names.people(object.text("authors")).forEach(record::author);
        }
    }

    /** Family name, given names, suffix in this order; what follows is no part of the name. */
    private static String name(List<JsonValue> parts) {
        String family = parts.isEmpty() ? "" : parts.get(0).text();
        String given = parts.size() < 2 ? "" : parts.get(1).text();
        String suffix = parts.size() < 3 ? "" : parts.get(2).text();
        return PlainText.oneLine(given + " " + family + " " + suffix);
    }

    private static int version(JsonValue version) {
        return PaperId.arxivVersion("0000.00000" + version.text("version"));
    }

    private static Optional<LocalDate> created(JsonValue version) {
        try {
            return Optional.of(ZonedDateTime.parse(version.text("created"), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate());
        } catch (DateTimeException e) {
            return Days.of(version.text("created"));
        }
    }
}
