package org.papergraph.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** Items of CSL-JSON, the exchange format of citation managers and of DOI resolvers. */
final class CslJson implements JsonDialect {

    private static final Pattern TYPE = Pattern.compile("article-(?:journal|magazine|newspaper)|paper-conference");
    private static final Pattern LISTED = Pattern.compile("[;,]");

    @Override
    public String name() {
        return "CSL-JSON";
    }

    @Override
    public String about() {
        return "bibliographies for citation processors, as Zotero exports them";
    }

    @Override
    public boolean describes(JsonValue object) {
        return object.get("title").isString()
                && (object.hasAny("container-title", "citation-key")
                        || object.hasAll("DOI", "type")
                        || TYPE.matcher(object.text("type")).matches()
                        || object.get("issued").isObject()
                        || object.get("author").elements().stream()
                                .anyMatch(author -> author.hasAny("family", "literal")));
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        JsonValue issued = object.get("issued");
        String stated = issued.isObject() ? issued.text("raw", "literal") : issued.text();
        Optional<LocalDate> day = Days.of(CrossrefJson.parts(issued)).or(() -> Days.of(stated));
        PaperRecord.Builder record = PaperRecord.from(origin, Source.CSL)
                .id(object.text("id"))
                .known(PaperId.doi(object.text("DOI")))
                .known(PaperId.pubMed(object.text("PMID")))
                .known(PaperId.arxiv(object.text("number", "arxiv")))
                .known(PaperId.arxiv(object.text("URL")))
                .title(Markup.plain(object.string("title")))
                .abstractText(Markup.plain(object.string("abstract")))
                .published(day)
                .year(Days.year(CrossrefJson.parts(issued)).or(() -> Days.year(stated)))
                .venue(object.text("container-title"))
                .url(object.text("URL"));
        for (JsonValue author : object.get("author").elements()) {
            String name = author.isObject() ? CrossrefJson.name(author) : author.text();
            record.author(name, AuthorIds.orcid(author.text("ORCID")));
        }
        JsonValue keywords = object.get("keyword");
        keywords.elements().forEach(keyword -> record.category(keyword.text()));
        LISTED.splitAsStream(keywords.text()).forEach(record::category);
        return record.build();
    }
}
