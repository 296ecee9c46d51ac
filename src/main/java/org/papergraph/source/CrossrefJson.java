package org.papergraph.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.papergraph.paper.IdScheme;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** Works of Crossref, whose titles are lists and whose abstracts bear the tags of JATS. */
final class CrossrefJson implements JsonDialect {

    private static final String[] DATES = {"published", "published-online", "published-print", "issued", "posted"};

    @Override
    public String name() {
        return "Crossref works";
    }

    @Override
    public String about() {
        return "works of Crossref's API and dump";
    }

    @Override
    public boolean describes(JsonValue object) {
        return object.has("DOI")
                && (object.get("title").isArray()
                        || object.get("container-title").isArray()
                        || (!object.has("title") && object.hasAny("member", "prefix", "publisher")));
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        PaperRecord.Builder record = PaperRecord.from(origin, Source.CROSSREF)
                .id(object.text("DOI"))
                .known(PaperId.doi(object.text("DOI")))
                .title(title(object))
                .abstractText(Markup.plain(object.string("abstract")))
                .venue(first(object.get("container-title")))
                .url(object.text("URL"));
        dates(object, record);
        for (JsonValue author : object.get("author").elements()) {
            record.author(name(author), AuthorIds.orcid(author.text("ORCID")));
        }
        object.get("subject").elements().forEach(subject -> record.category(subject.text()));
        for (JsonValue cited : object.get("reference").elements()) {
            record.cites(PaperId.doi(cited.text("DOI")).stream().toList());
        }
        for (String relation : List.of("has-preprint", "is-preprint-of", "is-version-of", "is-identical-to")) {
            for (JsonValue other : object.get("relation").get(relation).elements()) {
                record.known(PaperId.byShape(other.text("id")).filter(id -> id.scheme() == IdScheme.ARXIV));
            }
        }
        return record.build();
    }

    private static String title(JsonValue object) {
        String title = Markup.plain(first(object.get("title")));
        String subtitle = Markup.plain(first(object.get("subtitle")));
        return title.isEmpty() || subtitle.isEmpty() || title.contains(subtitle) ? title : title + ": " + subtitle;
    }

    /** The first element of a list, or the text itself where it is no list. */
    private static String first(JsonValue texts) {
        return texts.isArray()
                ? texts.elements().stream().findFirst().map(JsonValue::text).orElse("")
                : texts.text();
    }

    /** The first of a work's dates that is a day; the year of the first date that is none. */
    private static void dates(JsonValue object, PaperRecord.Builder record) {
        for (String key : DATES) {
            Optional<LocalDate> day = Days.of(parts(object.get(key)));
            if (day.isPresent()) {
                record.published(day);
                return;
            }
        }
        for (String key : DATES) {
            record.year(Days.year(parts(object.get(key))));
        }
    }

    /** Year, month and day, as many as are known. */
    static List<JsonValue> parts(JsonValue date) {
        List<JsonValue> parts = date.get("date-parts").elements();
        return parts.isEmpty() || !parts.get(0).isArray() ? parts : parts.get(0).elements();
    }

    /** A person's or a group's name. */
    static String name(JsonValue author) {
        String family = PlainText.oneLine(author.text("non-dropping-particle") + " " + author.text("family"));
        String person = PlainText.oneLine(author.text("given") + " " + author.text("dropping-particle") + " " + family
                + " " + author.text("suffix"));
        return person.isEmpty() ? author.text("literal", "name") : person;
    }
}
