package org.papergraph.source;

import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;

/** The dump "links between papers and code" of Papers with Code: a paper and one repository on each. */
final class PapersWithCodeLinksJson implements JsonDialect {

    @Override
    public String name() {
        return "Papers with Code links";
    }

    @Override
    public String about() {
        return "the dump of links between papers and code";
    }

    @Override
    public boolean describes(JsonValue object) {
        return object.has("paper_url") && object.hasAny("repo_url", "paper_title");
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        String address = object.text("paper_url");
        String repository = object.text("repo_url");
        String slug = PapersWithCodeJson.slug(address);
        return PapersWithCodeJson.known(origin, address, object.text("paper_url_abs"))
                .id(repository.isEmpty() ? slug : slug + "#" + repository)
                .known(PaperId.arxiv(object.text("paper_arxiv_id")))
                .title(object.string("paper_title", "title"))
                .code(repository)
                .build();
    }
}
