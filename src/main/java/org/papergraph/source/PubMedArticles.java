package org.papergraph.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** PubMed's XML, as its baseline files, updates and downloads have it. Books and deletions are told of, not read. */
final class PubMedArticles implements XmlDialect {

    private static final String PAGES = "https://pubmed.ncbi.nlm.nih.gov/";
    private static final Set<String> ROOTS =
            Set.of("PubmedArticleSet", "PubmedBookArticleSet", "MedlineCitationSet", "DeleteCitation", "eFetchResult");
    private static final Set<String> TAKEN =
            Set.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation", "DeleteCitation", "ERROR");

    @Override
    public String name() {
        return "PubMed";
    }

    @Override
    public String about() {
        return "its XML: a set of articles";
    }

    @Override
    public boolean recognises(String root) {
        return ROOTS.contains(root);
    }

    @Override
    public XmlDocument begin(XmlElement root, XmlSink sink) {
        return new Articles(sink);
    }

    /** One file. */
    private record Articles(XmlSink sink) implements XmlDocument {

        @Override
        public boolean takes(List<String> path) {
            return path.size() == 2 && TAKEN.contains(path.get(1));
        }

        @Override
        public void take(XmlElement element, List<XmlElement> above, long line) {
            switch (element.name()) {
                case "PubmedBookArticle" ->
                    sink.quarantine(
                            line,
                            "a book or chapter in PubMed, not an article: "
                                    + Reason.clip(element.text("BookDocument", "PMID")));
                case "DeleteCitation" ->
                    sink.quarantine(
                            line,
                            String.format(
                                    Locale.ROOT,
                                    "PubMed's list of deleted articles, %,d of them",
                                    element.children("PMID").count()));
                case "ERROR" -> sink.quarantine(line, "an error that PubMed answered: " + Reason.clip(element.text()));
                case "MedlineCitation" -> article(element, Optional.empty(), line);
                default -> article(element.child("MedlineCitation").orElse(element), element.child("PubmedData"), line);
            }
        }

        @Override
        public String withoutRecords() {
            return "a PubMed answer without articles";
        }

        private void article(XmlElement citation, Optional<XmlElement> data, long line) {
            Origin origin = sink.origin(line);
            XmlElement article = citation.child("Article").orElse(citation);
            Optional<PaperId> id = PaperId.pubMed(citation.text("PMID"));
            PaperRecord.Builder record = PaperRecord.from(origin, Source.PUBMED)
                    .known(id)
                    .known(doi(article, data))
                    .title(title(article))
                    .abstractText(abstractText(article, citation))
                    .venue(article.text("Journal", "Title"))
                    .published(day(article))
                    .year(year(article));
            id.ifPresent(known -> record.id(known.value()).url(PAGES + known.value() + "/"));
            article.child("AuthorList").stream()
                    .flatMap(list -> list.children("Author"))
                    .forEach(author -> author(author, record));
            Stream.concat(
                            citation.child("MeshHeadingList").stream()
                                    .flatMap(list -> list.children("MeshHeading"))
                                    .map(heading -> heading.text("DescriptorName")),
                            citation.children("KeywordList")
                                    .flatMap(list -> list.children("Keyword"))
                                    .map(XmlElement::text))
                    .forEach(record::category);
            data.ifPresent(known -> cites(known, record));
            sink.accept(record, origin);
        }

        private static String title(XmlElement article) {
            String title = article.text("ArticleTitle");
            String original = article.text("VernacularTitle");
            boolean missing = title.isEmpty() || title.equalsIgnoreCase("[Not Available].");
            return missing && !original.isEmpty() ? original : title;
        }

        private static String abstractText(XmlElement article, XmlElement citation) {
            String own = sections(article.child("Abstract"));
            return own.isEmpty() ? sections(citation.child("OtherAbstract")) : own;
        }

        /** The sections of an abstract, each behind its label. */
        private static String sections(Optional<XmlElement> text) {
            return text.stream()
                    .flatMap(all -> all.children("AbstractText"))
                    .map(section -> section.attribute("Label")
                                    .filter(label -> !label.equalsIgnoreCase("UNLABELLED"))
                                    .map(label -> label + ": ")
                                    .orElse("")
                            + section.text())
                    .filter(section -> !section.isBlank())
                    .collect(Collectors.joining(" "));
        }

        private static Optional<PaperId> doi(XmlElement article, Optional<XmlElement> data) {
            return Stream.concat(
                            data.stream().flatMap(known -> ids(known, "doi")),
                            article.children("ELocationID")
                                    .filter(id -> id.attribute("EIdType")
                                            .filter("doi"::equals)
                                            .isPresent())
                                    .map(XmlElement::text))
                    .flatMap(doi -> PaperId.doi(doi).stream())
                    .findFirst();
        }

        private static Stream<String> ids(XmlElement element, String type) {
            return element.child("ArticleIdList").stream()
                    .flatMap(list -> list.children("ArticleId"))
                    .filter(id -> id.attribute("IdType").filter(type::equals).isPresent())
                    .map(XmlElement::text);
        }

        private static Optional<java.time.LocalDate> day(XmlElement article) {
            return Stream.concat(
                            article.children("ArticleDate"),
                            article.child("Journal", "JournalIssue", "PubDate").stream())
                    .flatMap(date -> Days.of(date.text("Year"), date.text("Month"), date.text("Day")).stream())
                    .findFirst();
        }

        /** The year of the issue, which some state in words only: {@code 1998 Dec-1999 Jan}. */
        private static Optional<Integer> year(XmlElement article) {
            return Stream.of("Year", "MedlineDate")
                    .flatMap(name -> Days.year(article.text("Journal", "JournalIssue", "PubDate", name)).stream())
                    .findFirst();
        }

        private static void author(XmlElement author, PaperRecord.Builder record) {
            String name = XmlElement.tidy(String.join(
                    " ",
                    author.text("ForeName").isEmpty() ? author.text("Initials") : author.text("ForeName"),
                    author.text("LastName"),
                    author.text("Suffix"),
                    author.text("CollectiveName")));
            record.author(
                    name,
                    author.children("Identifier")
                            .filter(id -> id.attribute("Source")
                                    .filter("ORCID"::equals)
                                    .isPresent())
                            .flatMap(id -> AuthorIds.orcid(id.text()).stream())
                            .findFirst());
        }

        private static void cites(XmlElement data, PaperRecord.Builder record) {
            data.children("ReferenceList").forEach(list -> {
                list.children("Reference").forEach(reference -> {
                    record.cites(ids(reference, "pubmed")
                            .flatMap(id -> PaperId.pubMed(id).stream())
                            .toList());
                    record.cites(ids(reference, "doi")
                            .flatMap(id -> PaperId.doi(id).stream())
                            .toList());
                });
                cites(list, record);
            });
        }
    }
}
