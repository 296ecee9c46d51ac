package org.papergraph.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A question for related papers: what to start from, what to keep out, and which part of the answer to give. Immutable;
 * each method that adds to it returns a new one.
 *
 * <pre>{@code
 * RelatedRequest.papers("1810.04805").unlike(List.of("1907.11692")).using("SQuAD").withCode().limit(5)
 * }</pre>
 *
 * @param papers ids (also alternative ones) or titles
 * @param about concepts or datasets, by any of their names
 * @param title of a text that need not be in the graph; may be empty
 * @param text abstract of it; may be empty
 * @param unlike papers that the answer should not resemble
 * @param listing only papers of this listing, by its id; empty for all
 * @param from only papers published on this day or later
 * @param to only papers published on this day or earlier
 * @param dataset only papers that mention this dataset; empty for all
 * @param code only papers that name a code repository
 * @param skip how many of the best to pass over, 0 or more
 * @param limit how many papers at most, 1 or more
 */
public record RelatedRequest(
        List<String> papers,
        List<String> about,
        String title,
        String text,
        List<String> unlike,
        String listing,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String dataset,
        boolean code,
        int skip,
        int limit) {

    /** Copies the lists. */
    public RelatedRequest {
        papers = List.copyOf(papers);
        about = List.copyOf(about);
        unlike = List.copyOf(unlike);
        if (skip < 0 || limit < 1) {
            throw new IllegalArgumentException("skip " + skip + ", limit " + limit);
        }
    }

    /** Related to these papers together, ten of them. */
    public static RelatedRequest papers(String... papers) {
        return papers(List.of(papers));
    }

    /** Related to these papers together, ten of them. */
    public static RelatedRequest papers(List<String> papers) {
        return start(papers, List.of(), "", "");
    }

    /** Related to these concepts or datasets together, ten papers. */
    public static RelatedRequest about(String... names) {
        return start(List.of(), List.of(names), "", "");
    }

    /** Related to a text that need not be in the graph, ten papers; nothing of it is stored. */
    public static RelatedRequest text(String title, String abstractText) {
        return start(List.of(), List.of(), title, abstractText);
    }

    private static RelatedRequest start(List<String> papers, List<String> about, String title, String text) {
        return new RelatedRequest(
                papers, about, title, text, List.of(), "", Optional.empty(), Optional.empty(), "", false, 0, 10);
    }

    /** Also about these concepts or datasets. */
    public RelatedRequest and(List<String> names) {
        return new RelatedRequest(papers, names, title, text, unlike, listing, from, to, dataset, code, skip, limit);
    }

    /** Not resembling these papers. */
    public RelatedRequest unlike(List<String> disliked) {
        return new RelatedRequest(papers, about, title, text, disliked, listing, from, to, dataset, code, skip, limit);
    }

    /** Only papers of a listing. */
    public RelatedRequest listedIn(String id) {
        return new RelatedRequest(papers, about, title, text, unlike, id, from, to, dataset, code, skip, limit);
    }

    /** Only papers published between two days, both included; either may be absent. */
    public RelatedRequest published(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new RelatedRequest(papers, about, title, text, unlike, listing, first, last, dataset, code, skip, limit);
    }

    /** Only papers that mention a dataset. */
    public RelatedRequest using(String name) {
        return new RelatedRequest(papers, about, title, text, unlike, listing, from, to, name, code, skip, limit);
    }

    /** Only papers that name a code repository. */
    public RelatedRequest withCode() {
        return new RelatedRequest(papers, about, title, text, unlike, listing, from, to, dataset, true, skip, limit);
    }

    /** So many papers, after passing over so many. */
    public RelatedRequest page(int passedOver, int size) {
        return new RelatedRequest(
                papers, about, title, text, unlike, listing, from, to, dataset, code, passedOver, size);
    }

    /** So many papers at most. */
    public RelatedRequest limit(int size) {
        return page(skip, size);
    }

    /** The same for papers of other names. */
    RelatedRequest withNames(UnaryOperator<String> name) {
        List<String> named = papers.stream().map(name).toList();
        List<String> avoided = unlike.stream().map(name).toList();
        return new RelatedRequest(named, about, title, text, avoided, listing, from, to, dataset, code, skip, limit);
    }

    /** The parameters of the query, but for the terms. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put("papers", papers);
        parameters.put("unlike", unlike);
        parameters.put("text", (title + " " + text).strip());
        parameters.put("listing", listing);
        parameters.put("since", from.map(LocalDate::toString).orElse(""));
        parameters.put("until", to.map(LocalDate::toString).orElse(""));
        parameters.put("dataset", dataset);
        parameters.put("withCode", code);
        parameters.put("skip", (long) skip);
        parameters.put("limit", (long) limit);
        return parameters;
    }
}
