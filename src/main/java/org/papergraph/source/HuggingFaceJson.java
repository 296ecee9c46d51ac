package org.papergraph.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * Hugging Face daily papers: entries that hold the {@code paper} and say when it was listed, or such a paper alone.
 * The place of an entry among those of its day is its rank. Entries of 2025 and later state the day; before, an entry
 * is dated by the moment at which it was submitted, and the list of a day closed about three hours before its midnight
 * in UTC. Between the two an entry repeats the moment of the paper's own publication, which says no day.
 */
final class HuggingFaceJson implements JsonDialect {

    private static final String PAGE = "https://huggingface.co/papers/";
    private static final Duration CLOSED_BEFORE_MIDNIGHT = Duration.ofHours(3);
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Pattern REPOSITORY =
            Pattern.compile("https?://(?:www\\.)?(?:github\\.com|gitlab\\.com|bitbucket\\.org)/[^/\\s]+/[^/\\s]+.*");

    @Override
    public String name() {
        return "Hugging Face daily papers";
    }

    @Override
    public String about() {
        return "the daily papers of Hugging Face's API, also as Python prints them";
    }

    @Override
    public boolean describes(JsonValue object) {
        return isPaper(object.get("paper")) || (object.has("upvotes") && isPaper(object));
    }

    private static boolean isPaper(JsonValue paper) {
        return paper.has("id") && paper.hasAny("upvotes", "publishedAt", "summary", "authors");
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        boolean listed = object.get("paper").isObject();
        JsonValue paper = listed ? object.get("paper") : object;
        Optional<ListingEntry> entry = listed ? entry(object, paper, ranks) : Optional.empty();
        String title = paper.string("title");
        String summary = paper.string("summary");
        String id = paper.text("id");
        PaperRecord.Builder record = PaperRecord.from(origin, Source.HUGGING_FACE)
                .id(id)
                .known(PaperId.arxiv(id))
                .title(title.isEmpty() ? object.string("title") : title)
                .abstractText(summary.isEmpty() ? object.string("summary") : summary)
                .published(Days.of(paper.text("publishedAt")))
                .url(id.isEmpty() ? "" : PAGE + id);
        for (JsonValue author : paper.get("authors").elements()) {
            record.author(author.isObject() ? author.text("name") : author.text());
        }
        paper.get("ai_keywords").elements().forEach(keyword -> record.category(keyword.text()));
        record.code(paper.text("githubRepo"));
        Optional.of(paper.text("projectPage"))
                .filter(page ->
                        REPOSITORY.matcher(page.toLowerCase(Locale.ROOT)).matches())
                .ifPresent(record::code);
        entry.ifPresent(record::entry);
        return record.build();
    }

    private static Optional<ListingEntry> entry(JsonValue object, JsonValue paper, Ranks ranks) {
        return day(object, paper).map(day -> {
            Listing listing = DailyListing.of(day);
            return new ListingEntry(
                    listing, ranks.next(listing.id()), paper.get("upvotes").number());
        });
    }

    private static Optional<LocalDate> day(JsonValue object, JsonValue paper) {
        String stated = paper.text("submittedOnDailyAt");
        if (stated.isEmpty()) {
            stated = object.text("submittedOnDailyAt");
        }
        if (!stated.isEmpty()) {
            return Days.of(stated);
        }
        Optional<Instant> submitted = instant(object.text("publishedAt"));
        Optional<Instant> published = instant(paper.text("publishedAt"));
        return submitted
                .filter(moment -> published.isEmpty() || !isSameInAnotherZone(moment, published.get()))
                .map(moment -> moment.plus(CLOSED_BEFORE_MIDNIGHT)
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate());
    }

    /** Whether two moments differ by whole hours of less than a day. */
    private static boolean isSameInAnotherZone(Instant one, Instant other) {
        Duration apart = Duration.between(one, other).abs();
        return apart.compareTo(Duration.ofDays(1)) < 0
                && apart.toMillis() % Duration.ofHours(1).toMillis() == 0;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(moment -> moment.isAfter(EARLIEST) && moment.isBefore(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
