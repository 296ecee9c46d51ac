package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** Papers as the programming interface of Semantic Scholar gives them. */
final class SemanticScholarJson implements JsonDialect {

    @Override
    public String name() {
        return "Semantic Scholar papers";
    }

    @Override
    public String about() {
        return "papers of the Graph API's answers";
    }

    @Override
    public boolean describes(JsonValue object) {
        return object.has("paperId");
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        PaperRecord.Builder record = PaperRecord.from(origin, Source.SEMANTIC_SCHOLAR)
                .id(object.text("paperId"))
                .title(object.string("title"))
                .abstractText(object.string("abstract"))
                .published(Days.of(object.text("publicationDate")))
                .year(object.get("year").number())
                .url(object.text("url"));
        ids(object).forEach(id -> record.known(Optional.of(id)));
        Stream.of(object.get("publicationVenue"), object.get("venue"), object.get("journal"))
                .map(venue -> venue.isObject() ? venue.text("name") : venue.text())
                .filter(venue -> !venue.isEmpty())
                .findFirst()
                .ifPresent(record::venue);
        authors(object, record);
        object.get("fieldsOfStudy").elements().forEach(field -> record.category(field.text()));
        object.get("s2FieldsOfStudy").elements().forEach(field -> record.category(field.text("category")));
        for (JsonValue cited : object.get("references").elements()) {
            record.cites(ids(cited.get("citedPaper").isObject() ? cited.get("citedPaper") : cited));
        }
        return record.build();
    }

    /** Everybody with a name; Semantic Scholar's own number of a person where there is no ORCID. */
    static void authors(JsonValue object, PaperRecord.Builder record) {
        for (JsonValue author : object.get("authors").elements()) {
            Optional<String> orcid = AuthorIds.orcid(author.get("externalIds").text("ORCID"));
            record.author(
                    author.text("name"),
                    orcid.or(() -> AuthorIds.semanticScholar(author.text("authorId", "authorid"))));
        }
    }

    private static List<PaperId> ids(JsonValue paper) {
        List<PaperId> ids = new ArrayList<>(externalIds(paper.get("externalIds")));
        PaperId.semanticScholar(paper.text("paperId")).ifPresent(ids::add);
        PaperId.corpus(paper.text("corpusId")).ifPresent(ids::add);
        return ids;
    }

    /** The identifiers that other schemes give a paper. */
    static List<PaperId> externalIds(JsonValue external) {
        if (external.fields().isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        PaperId.arxiv(external.text("ArXiv")),
                        PaperId.doi(external.text("DOI")),
                        PaperId.acl(external.text("ACL")),
                        PaperId.pubMed(external.text("PubMed")),
                        PaperId.corpus(external.text("CorpusId")))
                .flatMap(Optional::stream)
                .toList();
    }
}
