package org.papergraph.source;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * RSS: the daily papers of Hugging Face, whose items hold authors, votes and summary as HTML; arXiv's announcements; and
 * other feeds whose items link to arXiv papers.
 */
final class RssFeed implements XmlDialect {

    @Override
    public String name() {
        return "RSS";
    }

    @Override
    public String about() {
        return "daily papers of Hugging Face, arXiv's announcements; items of other feeds where they link to an arXiv paper";
    }

    @Override
    public boolean recognises(String root) {
        return root.equals("rss") || root.equals("RDF");
    }

    @Override
    public XmlDocument begin(XmlElement root, XmlSink sink) {
        return new Channel(sink);
    }

    /** One feed. */
    private static final class Channel implements XmlDocument {
        private static final Pattern LABELLED =
                Pattern.compile("(Authors|Upvotes|Summary):\\s{0,9}(.*)", Pattern.DOTALL);
        private static final Pattern VOTES = Pattern.compile("\\d{1,9}");

        private final XmlSink sink;
        private Optional<LocalDate> built = Optional.empty();
        private int daily;

        Channel(XmlSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean takes(List<String> path) {
            String last = path.get(path.size() - 1);
            return path.size() <= 3 && (last.equals("item") || last.equals("lastBuildDate"));
        }

        @Override
        public void take(XmlElement element, List<XmlElement> above, long line) {
            if (element.name().equals("lastBuildDate")) {
                built = Days.of(element.text());
                return;
            }
            Optional<String> page = Stream.of("link", "guid", "identifier")
                    .map(element::text)
                    .filter(address -> PaperId.arxiv(address).isPresent())
                    .findFirst();
            if (page.isEmpty()) {
                sink.quarantine(
                        line, "a feed item without a link to an arXiv paper: " + Reason.clip(element.text("title")));
            } else {
                item(element, page.get(), line);
            }
        }

        @Override
        public String withoutRecords() {
            return "a feed without papers";
        }

        private void item(XmlElement element, String page, long line) {
            String description = element.text("description");
            Map<String, String> labelled = labelled(description);
            if (labelled.containsKey("Upvotes")) {
                daily(element, labelled, page, line);
                return;
            }
            FeedText text = FeedText.of(element.text("title"), FeedText.plain(description));
            Origin origin = sink.origin(line);
            PaperRecord.Builder record = FeedText.record(
                            origin, text.announced() ? Source.ARXIV : Source.LISTING, versioned(element, page))
                    .title(text.title())
                    .abstractText(text.body());
            element.children("creator")
                    .forEach(all -> Names.list(Markup.plain(all.text())).forEach(record::author));
            element.children("category").forEach(category -> record.category(category.text()));
            sink.accept(record, origin);
        }

        /** The identifier that names the version, which the page's address need not. */
        private static String versioned(XmlElement element, String page) {
            String guid = element.text("guid");
            return PaperId.arxivVersion(guid) > 0 ? guid : page;
        }

        private void daily(XmlElement element, Map<String, String> labelled, String page, long line) {
            Origin origin = sink.origin(line);
            PaperRecord.Builder record = FeedText.record(origin, Source.HUGGING_FACE, page)
                    .title(element.text("title"))
                    .abstractText(labelled.getOrDefault("Summary", ""))
                    .published(Days.of(element.text("pubDate")));
            Stream.of(labelled.getOrDefault("Authors", "").split(",")).forEach(record::author);
            Optional<Integer> votes = Optional.of(labelled.getOrDefault("Upvotes", ""))
                    .filter(number -> VOTES.matcher(number).matches())
                    .map(Integer::valueOf);
            daily++;
            built.ifPresent(day -> record.entry(new ListingEntry(DailyListing.feedOf(day), daily, votes)));
            sink.accept(record, origin);
        }

        /** The paragraphs of a description that begin with a label. */
        private static Map<String, String> labelled(String description) {
            Map<String, String> found = new HashMap<>();
            if (description.contains("Upvotes:")) {
                for (Element paragraph : Jsoup.parseBodyFragment(description).select("p")) {
                    Matcher label = LABELLED.matcher(paragraph.text());
                    if (label.matches()) {
                        found.putIfAbsent(label.group(1), label.group(2).strip());
                    }
                }
            }
            return found;
        }
    }
}
