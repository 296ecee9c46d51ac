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
 * @param year the year of publication, also where the day is not known
 * @param venue the journal or conference
 * @param categories subject classes, tags or keywords
 * @param url the paper's page
 * @param doi without resolver prefix, lower case
 * @param arxivId without version
 * @param code addresses of code repositories
 * @param cites the papers of the graph that it cites, by id
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
        Optional<Long> year,
        Optional<String> venue,
        List<String> categories,
        Optional<String> url,
        Optional<String> doi,
        Optional<String> arxivId,
        List<String> code,
        List<String> cites,
        List<Listed> listings,
        List<Source> sources,
        List<Mentioned> mentions) {

    /** Copies the lists. */
    public Paper {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        code = List.copyOf(code);
        cites = List.copyOf(cites);
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
     * @param votes how many readers voted for it there, where the page says so
     */
    public record Listed(String id, String title, Optional<LocalDate> date, long rank, Optional<Long> votes) {

        static Listed read(Row row) {
            return new Listed(
                    row.text("id"), row.text("title"), row.date("date"), row.count("rank"), row.number("votes"));
        }
    }

    /**
     * A record that describes the paper.
     *
     * @param id the id that the record gives it
     * @param key the record's own key
     * @param source who says so, such as {@code arxiv}
     * @param rule by which the record was found to describe this paper, such as {@code id} or {@code doi}
     * @param gives the values of the paper that come from this record, such as {@code abstract}
     */
    public record Source(Optional<String> id, String key, Optional<String> source, String rule, List<String> gives) {

        /** Copies the list. */
        public Source {
            gives = List.copyOf(gives);
        }

        static Source read(Row row) {
            return new Source(
                    row.optional("id"), row.text("key"), row.optional("source"), row.text("rule"), row.texts("gives"));
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
                row.number("year"),
                row.optional("venue"),
                row.texts("categories"),
                row.optional("url"),
                row.optional("doi"),
                row.optional("arxivId"),
                row.texts("code"),
                row.list("cites", cited -> cited.text("id")),
                row.list("listings", Listed::read),
                row.list("records", Source::read),
                row.list("mentions", Mentioned::read));
    }
}
