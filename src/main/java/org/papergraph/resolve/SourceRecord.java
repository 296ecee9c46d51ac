package org.papergraph.resolve;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.PaperRecord;

/**
 * A record under the key that stays the same when its source is read again: the given id, else the place on its
 * listing, else the title. A record that comes again under its key replaces the earlier one.
 *
 * @param key unique among the records of a graph
 * @param titleKey the title's letters and digits, lower case; empty without title
 * @param paper the record, its text repaired
 */
public record SourceRecord(String key, String titleKey, PaperRecord paper) {

    private static final Pattern ARXIV_ID =
            Pattern.compile("(\\d{4}\\.\\d{4,5}|[a-z-]{2,12}(\\.[A-Z]{2})?/\\d{7})(v\\d+)?");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SLUG_LENGTH = 80;
    private static final int MAX_KEY = 1000;

    /** The record of a paper whose text is repaired already. */
    public static SourceRecord of(PaperRecord paper) {
        String titleKey =
                bounded(NO_LETTER_OR_DIGIT.matcher(folded(paper.title())).replaceAll(""));
        String key = paper.id()
                .map(id -> "id:" + id)
                .orElseGet(() -> paper.entry()
                                .map(ListingEntry::listing)
                                .map(l -> l.id() + "#")
                                .orElse("title:")
                        + (titleKey.isEmpty() ? Sha256.of(paper.title(), paper.abstractText()) : titleKey));
        return new SourceRecord(key, titleKey, paper);
    }

    /** An index of Neo4j takes keys of a few thousand bytes; a longer one is as good as its hash. */
    private static String bounded(String key) {
        return key.length() <= MAX_KEY ? key : Sha256.of(key);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The paper's id where no source gives one: its title in lower case with hyphens, or a hash without title. */
    public String slug() {
        String slug = NO_LETTER_OR_DIGIT
                .matcher(folded(paper.title()))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            return "paper-" + Sha256.of(paper.title(), paper.abstractText()).substring(0, 12);
        }
        return slug.length() <= SLUG_LENGTH
                ? slug
                : slug.substring(0, SLUG_LENGTH).replaceAll("-$", "") + "-"
                        + Sha256.of(titleKey).substring(0, 8);
    }

    /** Identifiers as {@code id:…}, {@code doi:…}, {@code arxiv:…}; records that share one describe the same paper. */
    public NavigableSet<String> identifiers() {
        NavigableSet<String> identifiers = new TreeSet<>();
        paper.id().map(SourceRecord::identifier).ifPresent(identifiers::add);
        paper.doi().map(doi -> "doi:" + doi).ifPresent(identifiers::add);
        paper.arxivId().map(id -> "arxiv:" + id).ifPresent(identifiers::add);
        return identifiers;
    }

    /** An id that is a DOI or an arXiv id by its shape is the same identifier as the one in its own field. */
    private static String identifier(String id) {
        if (ARXIV_ID.matcher(id).matches()) {
            return "arxiv:" + id.replaceAll("v\\d+$", "");
        }
        return DOI.matcher(id).matches() ? "doi:" + id.toLowerCase(Locale.ROOT) : "id:" + id;
    }

    /** SHA-256 over all that the record says; equal for records that say the same. */
    public String hash() {
        return Sha256.of(
                key,
                paper.title(),
                paper.abstractText(),
                String.join("\n", paper.authors()),
                paper.published().map(LocalDate::toString).orElse(""),
                paper.url().orElse(""),
                paper.doi().orElse(""),
                paper.arxivId().orElse(""),
                paper.entry().map(SourceRecord::place).orElse(""));
    }

    private static String place(ListingEntry entry) {
        return entry.rank() + " " + entry.listing().id() + " " + entry.listing().title()
                + entry.listing().date().map(LocalDate::toString).orElse("");
    }

    /** The id that the source gives, or empty for a record known by its title alone. */
    Optional<String> id() {
        return paper.id();
    }
}
