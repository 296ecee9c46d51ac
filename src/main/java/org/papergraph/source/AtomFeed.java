package org.papergraph.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** Atom: what arXiv's API answers, arXiv's announcements, and other feeds whose entries link to arXiv papers. */
final class AtomFeed implements XmlDialect {

    private static final String ERRORS = "arxiv.org/api/errors";

    @Override
    public String name() {
        return "arXiv API";
    }

    @Override
    public String about() {
        return "Atom, as arXiv answers; entries of other feeds where they link to an arXiv paper";
    }

    @Override
    public boolean recognises(String root) {
        return root.equals("feed");
    }

    @Override
    public XmlDocument begin(XmlElement root, XmlSink sink) {
        return new Feed(sink);
    }

    /** One feed. */
    private static final class Feed implements XmlDocument {
        private final XmlSink sink;
        private boolean fromArxiv;

        Feed(XmlSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean takes(List<String> path) {
            return path.size() == 2
                    && (path.get(1).equals("entry") || path.get(1).equals("id"));
        }

        @Override
        public void take(XmlElement element, List<XmlElement> above, long line) {
            if (element.name().equals("id")) {
                fromArxiv = element.text().contains("arxiv.org");
                return;
            }
            String id = element.text("id");
            if (id.contains(ERRORS)) {
                sink.quarantine(line, "an error that arXiv answered: " + Reason.clip(element.text("summary")));
            } else {
                entry(element, id, line);
            }
        }

        @Override
        public String withoutRecords() {
            return fromArxiv ? "an arXiv answer without papers" : "a feed without papers";
        }

        private void entry(XmlElement element, String id, long line) {
            Optional<String> page = Stream.concat(
                            Stream.of(id), element.children("link").flatMap(link -> link.attribute("href").stream()))
                    .filter(address -> PaperId.arxiv(address).isPresent())
                    .findFirst();
            if (page.isEmpty()) {
                sink.quarantine(line, "a feed entry without a link to an arXiv paper: " + Reason.clip(id));
                return;
            }
            boolean answered = fromArxiv && PaperId.arxiv(id).isPresent();
            String body = body(element);
            FeedText text = FeedText.of(element.text("title"), answered ? body : FeedText.plain(body));
            Origin origin = sink.origin(line);
            boolean own = answered || text.announced();
            PaperRecord.Builder record = FeedText.record(origin, own ? Source.ARXIV : Source.LISTING, page.get())
                    .title(text.title())
                    .abstractText(text.body())
                    .known(PaperId.dois(element.text("doi")))
                    .published(text.announced() ? Optional.empty() : Days.of(element.text("published")))
                    .venue(element.text("journal_ref"));
            element.children("author").forEach(author -> record.author(author.text("name")));
            element.children("creator").forEach(all -> Names.list(all.text()).forEach(record::author));
            element.children("category")
                    .forEach(category -> category.attribute("term").ifPresent(record::category));
            sink.accept(record, origin);
        }

        private static String body(XmlElement element) {
            String summary = element.text("summary");
            return summary.isEmpty() ? element.text("content") : summary;
        }
    }
}
