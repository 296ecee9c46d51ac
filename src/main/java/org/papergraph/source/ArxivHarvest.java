package org.papergraph.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * OAI-PMH, the protocol by which archives are harvested: arXiv's own formats {@code arXiv} and {@code arXivRaw}, and
 * {@code oai_dc}, which other archives have too.
 */
final class ArxivHarvest implements XmlDialect {

    @Override
    public String name() {
        return "arXiv OAI-PMH";
    }

    @Override
    public String about() {
        return "harvested records in the formats arXiv, arXivRaw and oai_dc";
    }

    @Override
    public boolean recognises(String root) {
        return root.equals("OAI-PMH") || root.equals("ListRecords");
    }

    @Override
    public XmlDocument begin(XmlElement root, XmlSink sink) {
        return new Answer(sink);
    }

    /** One answer. */
    private record Answer(XmlSink sink) implements XmlDocument {

        @Override
        public boolean takes(List<String> path) {
            String last = path.get(path.size() - 1);
            return path.size() > 1 && path.size() <= 3 && (last.equals("record") || last.equals("error"));
        }

        @Override
        public void take(XmlElement element, List<XmlElement> above, long line) {
            if (element.name().equals("error")) {
                sink.quarantine(
                        line,
                        "an OAI-PMH error: "
                                + Reason.clip(element.attribute("code").orElse("") + " " + element.text()));
                return;
            }
            String identifier = element.text("header", "identifier");
            boolean deleted = element.child("header")
                    .flatMap(header -> header.attribute("status"))
                    .filter("deleted"::equals)
                    .isPresent();
            Optional<XmlElement> metadata =
                    element.child("metadata").flatMap(all -> all.children().findFirst());
            if (deleted) {
                sink.quarantine(line, "a record that its archive deleted: " + Reason.clip(identifier));
            } else if (metadata.isEmpty()) {
                sink.quarantine(line, "a harvested record without metadata: " + Reason.clip(identifier));
            } else {
                metadata(metadata.get(), identifier, line);
            }
        }

        @Override
        public String withoutRecords() {
            return "an OAI-PMH answer without papers";
        }

        private void metadata(XmlElement metadata, String identifier, long line) {
            Origin origin = sink.origin(line);
            switch (metadata.name()) {
                case "arXiv", "arXivRaw" -> arxiv(metadata, identifier, origin);
                case "dc" -> sink.accept(dublinCore(metadata, identifier, origin), origin);
                default ->
                    sink.quarantine(line, "a harvested record in an unknown format: " + Reason.clip(metadata.name()));
            }
        }

        private void arxiv(XmlElement metadata, String identifier, Origin origin) {
            String id = metadata.text("id").isEmpty() ? identifier : metadata.text("id");
            if (PaperId.arxiv(id).isEmpty()) {
                sink.quarantine(origin.line(), "a record without an arXiv number: " + Reason.clip(id));
                return;
            }
            List<XmlElement> versions = metadata.children("version").toList();
            PaperRecord.Builder record = FeedText.record(origin, Source.ARXIV, id)
                    .title(metadata.text("title"))
                    .abstractText(metadata.text("abstract"))
                    .known(PaperId.dois(metadata.text("doi")))
                    .venue(metadata.text("journal-ref"))
                    .published(
                            versions.isEmpty()
                                    ? Days.of(metadata.text("created"))
                                    : Days.of(versions.get(0).text("date")));
            versions.stream()
                    .flatMap(version -> version.attribute("version").stream())
                    .forEach(version -> record.version(Math.max(
                            1,
                            PaperId.arxivVersion(PaperId.arxiv(id).orElseThrow().value() + version))));
            metadata.children("authors").forEach(authors -> authors(authors, record));
            Stream.of(metadata.text("categories").split(" ")).forEach(record::category);
            sink.accept(record, origin);
        }

        private static void authors(XmlElement authors, PaperRecord.Builder record) {
            if (authors.children("author").findAny().isEmpty()) {
                Names.list(authors.text()).forEach(record::author);
            }
            authors.children("author")
                    .map(author ->
                            String.join(" ", author.text("forenames"), author.text("keyname"), author.text("suffix")))
                    .map(XmlElement::tidy)
                    .forEach(record::author);
        }

        private static PaperRecord.Builder dublinCore(XmlElement metadata, String identifier, Origin origin) {
            List<String> identifiers =
                    metadata.children("identifier").map(XmlElement::text).toList();
            Optional<String> arxiv = Stream.concat(Stream.of(identifier), identifiers.stream())
                    .filter(address -> PaperId.arxiv(address).isPresent())
                    .findFirst();
            PaperRecord.Builder record = arxiv.map(id -> FeedText.record(origin, Source.ARXIV, id))
                    .orElseGet(() -> PaperRecord.from(origin, Source.LISTING).id(identifier));
            if (arxiv.isEmpty()) {
                identifiers.stream()
                        .filter(id -> id.startsWith("http"))
                        .findFirst()
                        .ifPresent(record::url);
            }
            identifiers.forEach(id -> record.known(PaperId.doi(id)));
            List<String> dates = metadata.children("date").map(XmlElement::text).toList();
            record.title(metadata.text("title"))
                    .abstractText(metadata.children("description")
                            .map(XmlElement::text)
                            .filter(text -> !text.startsWith("Comment:"))
                            .findFirst()
                            .orElse(""))
                    .published(dates.stream().findFirst().flatMap(Days::of))
                    .year(dates.stream().findFirst().flatMap(Days::year));
            metadata.children("creator")
                    .map(creator -> Names.inOrder(creator.text()))
                    .forEach(record::author);
            metadata.children("subject").forEach(subject -> record.category(subject.text()));
            return record;
        }
    }
}
