package org.papergraph.source;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** Works of OpenAlex, whose abstracts are lists of the places at which each word stands. */
final class OpenAlexJson implements JsonDialect {

    /** The most words of an abstract; a place beyond it is not believed. */
    private static final int MOST_WORDS = 100_000;

    @Override
    public String name() {
        return "OpenAlex works";
    }

    @Override
    public String about() {
        return "works of OpenAlex' API and snapshot";
    }

    @Override
    public boolean describes(JsonValue object) {
        String id = id(object);
        return (id.contains("openalex.org/") && PaperId.openAlex(id).isPresent())
                || object.hasAny("abstract_inverted_index", "authorships");
    }

    private static String id(JsonValue object) {
        String id = object.text("id");
        return id.isEmpty() ? object.get("ids").text("openalex") : id;
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        JsonValue ids = object.get("ids");
        JsonValue place = object.get("primary_location");
        JsonValue host = object.get("host_venue");
        String id = id(object).substring(id(object).lastIndexOf('/') + 1);
        PaperRecord.Builder record = PaperRecord.from(origin, Source.OPENALEX)
                .id(id)
                .known(PaperId.openAlex(id))
                .known(PaperId.doi(object.text("doi")))
                .known(PaperId.doi(ids.text("doi")))
                .known(PaperId.pubMed(ids.text("pmid")))
                .title(Markup.plain(object.string("title", "display_name")))
                .abstractText(abstractText(object.get("abstract_inverted_index")))
                .published(Days.of(object.text("publication_date")))
                .year(object.get("publication_year").number())
                .venue(first(place.get("source").text("display_name"), host.text("display_name")))
                .url(first(place.text("landing_page_url"), host.text("url"), object.text("doi"), id(object)));
        locations(object)
                .flatMap(location -> Stream.of(location.text("landing_page_url"), location.text("pdf_url")))
                .filter(address -> address.contains("arxiv.org/"))
                .forEach(address -> record.known(PaperId.arxiv(address)));
        for (JsonValue authorship : object.get("authorships").elements()) {
            author(authorship, record);
        }
        categories(object, record);
        for (JsonValue cited : object.get("referenced_works").elements()) {
            record.cites(PaperId.openAlex(cited.text()).stream().toList());
        }
        return record.build();
    }

    private static Stream<JsonValue> locations(JsonValue object) {
        return Stream.concat(
                Stream.of(object.get("primary_location"), object.get("best_oa_location")),
                object.get("locations").elements().stream());
    }

    private static void author(JsonValue authorship, PaperRecord.Builder record) {
        JsonValue author = authorship.get("author");
        String name = first(author.text("display_name"), authorship.text("raw_author_name"));
        record.author(name, AuthorIds.orcid(author.text("orcid")).or(() -> AuthorIds.openAlex(author.text("id"))));
    }

    private static void categories(JsonValue object, PaperRecord.Builder record) {
        boolean topics = !object.get("topics").elements().isEmpty();
        Stream.of(topics ? "topics" : "concepts", "keywords")
                .flatMap(key -> object.get(key).elements().stream())
                .forEach(one -> record.category(one.isObject() ? one.text("display_name", "keyword") : one.text()));
    }

    /** The words in the order of their places. */
    private static String abstractText(JsonValue index) {
        TreeMap<Integer, String> words = new TreeMap<>();
        index.fields().forEach((word, places) -> {
            for (JsonValue place : places.elements()) {
                place.number().filter(number -> number < MOST_WORDS).ifPresent(number -> words.put(number, word));
            }
        });
        if (words.isEmpty()
                && index.fields().values().stream()
                        .anyMatch(places -> !places.elements().isEmpty())) {
            throw new MalformedRecordException("an inverted abstract without places below " + MOST_WORDS);
        }
        return Markup.plain(String.join(" ", words.values()));
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
