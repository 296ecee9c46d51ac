package org.papergraph.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one source says of one paper, as it was read. At least one of title and abstract is not blank.
 *
 * @param origin file and line
 * @param id the identifier that the source gives the paper, kept as it is
 * @param title may be empty
 * @param abstractText may be empty
 * @param authors names in order
 * @param published the day of publication
 * @param url the paper's page
 * @param doi without resolver prefix, lower case
 * @param arxivId without version
 * @param entry the place in a listing, for records read from one
 */
public record PaperRecord(
        Origin origin,
        Optional<String> id,
        String title,
        String abstractText,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> doi,
        Optional<String> arxivId,
        Optional<ListingEntry> entry) {

    public PaperRecord {
        if (title.isBlank() && abstractText.isBlank()) {
            throw new IllegalArgumentException("neither title nor abstract");
        }
        authors = List.copyOf(authors);
    }

    /** A record with an id, a title and an abstract, and nothing else known. */
    public static PaperRecord of(String id, String title, String abstractText) {
        return new PaperRecord(
                new Origin("-", 1),
                Optional.of(id),
                title,
                abstractText,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same record with another title and abstract. */
    public PaperRecord withText(String newTitle, String newAbstract) {
        return new PaperRecord(origin, id, newTitle, newAbstract, authors, published, url, doi, arxivId, entry);
    }
}
