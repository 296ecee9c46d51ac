package org.papergraph.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.papergraph.paper.Author;
import org.papergraph.paper.Listing;
import org.papergraph.paper.PaperRecord;

/**
 * One paper as all of its records together tell it. What a record with an id says goes before what a listing says;
 * among listings that differ the longest abstract stays, ties in alphabetical order: a function of the set of records.
 *
 * @param id the smallest id that a source gives, else one that follows from its identifiers or title
 * @param records all that describe it, by key
 */
public record ResolvedPaper(
        String id,
        String title,
        String abstractText,
        List<Author> authors,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> doi,
        Optional<String> arxivId,
        List<SourceRecord> records) {

    private static final Comparator<SourceRecord> MOST_TRUSTED = Comparator.comparing(
                    (SourceRecord r) -> r.givenId().isEmpty())
            .thenComparing(r -> r.givenId().orElse(""))
            .thenComparing(r -> -r.paper().abstractText().length())
            .thenComparing(r -> r.paper().abstractText())
            .thenComparing(SourceRecord::key);

    static ResolvedPaper of(Collection<SourceRecord> records) {
        List<PaperRecord> papers =
                records.stream().sorted(MOST_TRUSTED).map(SourceRecord::paper).toList();
        Optional<String> doi = first(papers, PaperRecord::doi);
        Optional<String> arxivId = first(papers, PaperRecord::arxivId);
        return new ResolvedPaper(
                idOf(records),
                first(papers, p -> text(p.title())).orElse(""),
                first(papers, p -> text(p.abstractText())).orElse(""),
                papers.stream()
                        .map(PaperRecord::authors)
                        .filter(a -> !a.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                first(papers, PaperRecord::published),
                first(papers, PaperRecord::url),
                doi,
                arxivId,
                records.stream().sorted(Comparator.comparing(SourceRecord::key)).toList());
    }

    static String idOf(Collection<SourceRecord> records) {
        return records.stream()
                .flatMap(r -> r.givenId().stream())
                .min(Comparator.naturalOrder())
                .or(() ->
                        records.stream().flatMap(r -> r.identifiers().stream()).min(Comparator.naturalOrder()))
                .orElseGet(() -> records.stream()
                        .map(SourceRecord::slug)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static Optional<String> text(String s) {
        return s.isBlank() ? Optional.empty() : Optional.of(s);
    }

    private static <T> Optional<T> first(List<PaperRecord> papers, Function<PaperRecord, Optional<T>> part) {
        return papers.stream().flatMap(p -> part.apply(p).stream()).findFirst();
    }

    /** SHA-256 over title and abstract: equal hashes, equal extraction. */
    public String textHash() {
        return textHash(title, abstractText);
    }

    /** SHA-256 over a title and an abstract. */
    public static String textHash(String title, String abstractText) {
        return Sha256.of(title, abstractText);
    }

    /** By which rule a record was found to describe this paper: {@code id}, {@code doi}, {@code arxivId}, {@code title}. */
    public String rule(SourceRecord record) {
        if (record.givenId().isPresent() && record.givenId().get().equals(id)) {
            return "id";
        }
        if (doi.isPresent() && record.paper().doi().equals(doi)) {
            return "doi";
        }
        return record.identifiers().isEmpty() ? "title" : "arxivId";
    }

    /** The listings that the paper stands in, each with its best rank there. */
    public Map<Listing, Integer> listings() {
        Map<Listing, Integer> ranks = new TreeMap<>(Comparator.comparing(Listing::id));
        for (SourceRecord record : records) {
            record.paper().entry().ifPresent(e -> ranks.merge(e.listing(), e.rank(), Math::min));
        }
        return ranks;
    }
}
