package org.papergraph.source;

import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** New papers of arXiv as its daily lists are collected: {@code abs} and {@code pdf} are their addresses. */
final class ArxivListJson implements JsonDialect {

    @Override
    public String name() {
        return "arXiv lists";
    }

    @Override
    public String about() {
        return "JSON with arXiv ids, titles, summaries and lists of authors, as daily crawls write it";
    }

    @Override
    public boolean describes(JsonValue object) {
        return PaperId.arxiv(object.text("abs")).isPresent();
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        String id = object.text("id", "abs");
        PaperRecord.Builder record = PaperRecord.from(origin, Source.ARXIV)
                .id(id)
                .version(Math.max(PaperId.arxivVersion(id), PaperId.arxivVersion(object.text("abs"))))
                .known(PaperId.arxiv(id))
                .known(PaperId.arxiv(object.text("abs")))
                .known(PaperId.doi(object.text("doi")))
                .title(object.string("title"))
                .abstractText(object.string("summary", "abstract"))
                .published(Days.of(object.text("published", "date")))
                .url(object.text("abs"));
        object.get("authors").elements().forEach(author -> record.author(author.text()));
        object.get("categories").elements().forEach(category -> record.category(category.text()));
        return record.build();
    }
}
