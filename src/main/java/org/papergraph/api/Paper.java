package org.papergraph.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the graph holds of one paper.
 *
 * @param id the paper's id
 * @param title may be empty
 * @param abstractText may be empty
 * @param authors names in order
 * @param published the day of publication
 * @param url the paper's page
 * @param doi without resolver prefix, lower case
 * @param arxivId without version
 * @param code addresses of code repositories
 * @param listings where it was listed, oldest first
 * @param sources what describes it, one record each
 * @param mentions what it mentions, most salient first
 */
public record Paper(
        String id,
        String title,
        String abstractText,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> doi,
        Optional<String> arxivId,
        List<String> code,
        List<Listed> listings,
        List<Source> sources,
        List<Mentioned> mentions) {

    /** Copies the lists. */
    public Paper {
        authors = List.copyOf(authors);
        code = List.copyOf(code);
        listings = List.copyOf(listings);
        sources = List.copyOf(sources);
        mentions = List.copyOf(mentions);
    }

    /**
     * A place in a listing.
     *
     * @param id the listing's id
     * @param title what the page calls itself
     * @param date the day that the page states with its year
     * @param rank place from the top, from 1
     */
    public record Listed(String id, String title, Optional<LocalDate> date, long rank) {

        static Listed read(Row row) {
            return new Listed(row.text("id"), row.text("title"), row.date("date"), row.count("rank"));
        }
    }

    /**
     * A record that describes the paper.
     *
     * @param id the id that the record gives it
     * @param key the record's own key
     * @param rule by which the record was found to describe this paper, such as {@code id} or {@code doi}
     */
    public record Source(Optional<String> id, String key, String rule) {

        static Source read(Row row) {
            return new Source(row.optional("id"), row.text("key"), row.text("rule"));
        }
    }

    /** The other ids that it goes by, sorted. */
    public List<String> otherIds() {
        return sources.stream()
                .flatMap(source -> source.id().stream())
                .filter(other -> !other.equals(id))
                .distinct()
                .sorted()
                .toList();
    }

    static Paper read(Row row) {
        return new Paper(
                row.text("id"),
                row.text("title"),
                row.text("abstract"),
                row.texts("authors"),
                row.date("published"),
                row.optional("url"),
                row.optional("doi"),
                row.optional("arxivId"),
                row.texts("code"),
                row.list("listings", Listed::read),
                row.list("records", Source::read),
                row.list("mentions", Mentioned::read));
    }
}
