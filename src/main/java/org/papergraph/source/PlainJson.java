package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * Objects with {@code id}, {@code title}, {@code abstract}, … and the other names by which these go. The fields of the
 * first table are checked for their types; of the others, and of unknown ones, what can't be read says nothing.
 */
final class PlainJson implements JsonDialect {

    private static final List<String> TEXTS = List.of("title", "abstract", "summary", "url");
    private static final List<String> TEXTS_OR_NUMBERS = List.of("id", "published", "doi", "arxivId");
    private static final String AUTHORS = "authors";
    private static final Pattern SEMICOLON = Pattern.compile(";");

    @Override
    public String name() {
        return "plain papers";
    }

    @Override
    public String about() {
        return "id, title, abstract, authors, published, doi, … by these or similar names";
    }

    @Override
    public boolean describes(JsonValue object) {
        return true;
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        List<String> problems = new ArrayList<>();
        TEXTS.forEach(key -> check(object, key, false, problems));
        TEXTS_OR_NUMBERS.forEach(key -> check(object, key, true, problems));
        List<String> authors = authors(object, problems);
        String title = object.get("title").raw();
        String abstractText = raw(object, "abstract", "summary");
        if (problems.isEmpty() && title.isBlank() && abstractText.isBlank()) {
            problems.add("neither title nor abstract");
        }
        if (!problems.isEmpty()) {
            throw new MalformedRecordException(String.join("; ", problems.subList(0, Math.min(3, problems.size()))));
        }
        String id = object.get("id").raw();
        String published = object.text("published", "published_date", "publication_date", "date");
        PaperRecord.Builder record = PaperRecord.from(origin, Source.PLAIN)
                .id(id)
                .known(PaperId.arxiv(object.text("arxivId", "arxiv_id", "arxiv")))
                .known(PaperId.doi(object.text("doi", "DOI")))
                .known(PaperId.pubMed(object.text("pmid", "pubmed_id")))
                .known(PaperId.byShape(id))
                .title(title)
                .abstractText(abstractText)
                .published(Days.of(published))
                .year(Days.year(published))
                .year(Days.year(object.text("year")))
                .url(object.text("url", "site", "link"))
                .venue(object.text("venue", "journal", "conference"));
        authors.forEach(record::author);
        for (String key : List.of("keywords", "categories", "tags")) {
            list(object.get(key)).forEach(record::category);
        }
        for (String key : List.of("code", "github", "repo_url")) {
            list(object.get(key)).forEach(record::code);
        }
        list(object.get("datasets")).forEach(record::dataset);
        return record.build();
    }

    private static String raw(JsonValue object, String key, String other) {
        String text = object.get(key).raw();
        return text.isBlank() ? object.get(other).raw() : text;
    }

    private static void check(JsonValue object, String key, boolean number, List<String> problems) {
        JsonValue value = object.get(key);
        if (object.repeats(key)) {
            problems.add("duplicate key " + key);
        } else if (!value.isString() && !value.isNull() && !(number && value.isNumber())) {
            problems.add(key + " is " + value.kind() + ", not " + (number ? "a string or a number" : "a string"));
        }
    }

    /** The names of {@code authors}, which must be names; or of {@code author}, as far as they are. */
    private static List<String> authors(JsonValue object, List<String> problems) {
        JsonValue authors = object.get(AUTHORS);
        if (object.repeats(AUTHORS)) {
            problems.add("duplicate key " + AUTHORS);
        }
        if (authors.isNull()) {
            JsonValue author = object.get("author");
            return author.isArray() ? names(author, new ArrayList<>()) : Names.people(author.text());
        }
        if (authors.isString()) {
            return Names.people(authors.text());
        }
        if (!authors.isArray()) {
            problems.add(AUTHORS + " is " + authors.kind() + ", not a list of names");
        }
        return names(authors, problems);
    }

    private static List<String> names(JsonValue authors, List<String> problems) {
        List<String> names = new ArrayList<>();
        for (JsonValue author : authors.elements()) {
            JsonValue name = author.isObject() ? author.get("name") : author;
            if (name.isString()) {
                names.add(name.text());
            } else if (!name.isNull()) {
                problems.add(
                        author.isObject()
                                ? "an author's name is " + name.kind() + ", not a string"
                                : "an author is " + name.kind() + ", not a name");
            }
        }
        return names;
    }

    /** The strings of a list, or those between the semicolons of one string. */
    private static List<String> list(JsonValue value) {
        return value.isArray()
                ? value.elements().stream()
                        .map(one -> one.isObject() ? one.text("name", "url") : one.text())
                        .toList()
                : SEMICOLON.splitAsStream(value.text()).toList();
    }
}
