package org.papergraph.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * Title and text of a feed's entry, without markup and without what arXiv's announcements put around them.
 *
 * @param announced whether arXiv announced it, so that the text is the abstract
 */
record FeedText(String title, String body, boolean announced) {

    private static final String ABSTRACT_PAGE = "https://arxiv.org/abs/";
    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "arXiv:\\S{1,40}\\s{1,9}Announce Type:\\s{0,9}\\S{1,40}\\s{1,9}(?:Abstract:\\s{0,9})?(.*)", Pattern.DOTALL);
    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "(.{1,2000}?)\\.?\\s{1,9}\\(arXiv:\\S{1,40}(?: \\[[^\\]]{1,40}\\])?[^)]{0,20}\\)", Pattern.DOTALL);

    /** Of a title and of a text that has no markup, or none any more. */
    static FeedText of(String title, String body) {
        Matcher announcement = ANNOUNCEMENT.matcher(body);
        Matcher numbered = NUMBERED_TITLE.matcher(title);
        boolean older = numbered.matches();
        boolean announced = announcement.matches();
        return new FeedText(
                XmlElement.tidy(older ? numbered.group(1) : title),
                XmlElement.tidy(announced ? announcement.group(1) : body),
                announced || older);
    }

    /** Begins a record of the arXiv paper that an address or number names. */
    static PaperRecord.Builder record(Origin origin, Source source, String address) {
        PaperId id = PaperId.arxiv(address).orElseThrow();
        return PaperRecord.from(origin, source)
                .id(id.value())
                .version(PaperId.arxivVersion(address))
                .known(Optional.of(id))
                .url(ABSTRACT_PAGE + id.value());
    }

    /** A text without HTML; what arXiv announces is text already, and a {@code <} in it means less. */
    static String plain(String text) {
        return ANNOUNCEMENT.matcher(text).matches() ? text : Markup.plain(text);
    }
}
