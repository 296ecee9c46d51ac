package org.papergraph.source;

import java.util.Optional;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** The dump "papers with abstracts" of Papers with Code. */
final class PapersWithCodeJson implements JsonDialect {

    @Override
    public String name() {
        return "Papers with Code papers";
    }

    @Override
    public String about() {
        return "the dump of papers with abstracts";
    }

    @Override
    public boolean describes(JsonValue object) {
        return object.has("paper_url") && !object.hasAny("repo_url", "paper_title");
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        PaperRecord.Builder record = known(origin, object.text("paper_url"), object.text("url_abs"))
                .id(slug(object.text("paper_url")))
                .known(PaperId.arxiv(object.text("arxiv_id")))
                .title(object.string("title"))
                .abstractText(object.string("abstract", "short_abstract"))
                .published(Days.of(object.text("date")))
                .venue(object.text("proceeding", "conference"));
        object.get("authors").elements().forEach(author -> record.author(author.text()));
        object.get("tasks").elements().forEach(task -> record.category(task.text()));
        object.get("methods").elements().forEach(method -> record.category(method.text("name")));
        return record.build();
    }

    /** Begins a record of the paper at this address, which has another one elsewhere. */
    static PaperRecord.Builder known(Origin origin, String address, String elsewhere) {
        return PaperRecord.from(origin, Source.PAPERS_WITH_CODE)
                .known(address.isEmpty() ? Optional.empty() : PaperId.papersWithCode(address))
                .known(PaperId.arxiv(elsewhere))
                .known(elsewhere.contains("acl") ? PaperId.acl(elsewhere) : PaperId.doi(elsewhere))
                .url(address);
    }

    /** The last part of a paper's address, under which it is kept. */
    static String slug(String address) {
        return PaperId.papersWithCode(address).map(PaperId::value).orElse(address);
    }
}
