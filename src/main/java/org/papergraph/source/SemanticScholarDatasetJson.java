package org.papergraph.source;

import java.util.Optional;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * Lines of Semantic Scholar's bulk files: of "papers", and of "abstracts", which hold nothing but an abstract and the
 * corpus id of its paper. A line of each has its own id, so that neither takes the place of the other.
 */
final class SemanticScholarDatasetJson implements JsonDialect {

    @Override
    public String name() {
        return "Semantic Scholar bulk files";
    }

    @Override
    public String about() {
        return "papers and abstracts of the bulk datasets";
    }

    @Override
    public boolean describes(JsonValue object) {
        return object.has("corpusid");
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        String corpus = object.text("corpusid");
        String title = object.string("title");
        JsonValue external = object.get("externalids");
        if (!external.isObject()) {
            external = object.get("openaccessinfo").get("externalids");
        }
        PaperRecord.Builder record = PaperRecord.from(origin, Source.SEMANTIC_SCHOLAR)
                .id(corpus.isEmpty() || !title.isEmpty() ? corpus : corpus + "#abstract")
                .known(PaperId.corpus(corpus))
                .title(title)
                .abstractText(object.string("abstract"))
                .published(Days.of(object.text("publicationdate")))
                .year(object.get("year").number())
                .venue(object.text("venue").isEmpty() ? object.get("journal").text("name") : object.text("venue"))
                .url(object.text("url"));
        SemanticScholarJson.externalIds(external).forEach(id -> record.known(Optional.of(id)));
        SemanticScholarJson.authors(object, record);
        object.get("s2fieldsofstudy").elements().forEach(field -> record.category(field.text("category")));
        return record.build();
    }
}
