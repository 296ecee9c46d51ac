package org.papergraph.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A question for related papers: what to start from, what to keep out, and which part of the answer to give. Immutable;
 * each method that adds to it returns a new one.
 *
 * <pre>{@code
 * RelatedRequest.papers("1810.04805").unlike(List.of("1907.11692")).only(RelatedFilter.WITH_CODE).limit(5)
 * }</pre>
 *
 * @param papers ids (also alternative ones) or titles
 * @param about concepts or datasets, by any of their names
 * @param title of a text that need not be in the graph; may be empty
 * @param text abstract of it; may be empty
 * @param unlike papers that the answer should not resemble
 * @param filter which papers the answer may hold
 * @param skip how many of the best to pass over, 0 or more
 * @param limit how many papers at most, 1 or more
 */
public record RelatedRequest(
        List<String> papers,
        List<String> about,
        String title,
        String text,
        List<String> unlike,
        RelatedFilter filter,
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

    /**
     * Related to a text that need not be in the graph, ten papers; nothing of it is stored. Its meaning counts where
     * the graph has vectors of the {@linkplain org.papergraph.text.TextEmbedder#standard() standard model} and that
     * model is on the class path.
     */
    public static RelatedRequest text(String title, String abstractText) {
        return start(List.of(), List.of(), title, abstractText);
    }

    private static RelatedRequest start(List<String> papers, List<String> about, String title, String text) {
        return new RelatedRequest(papers, about, title, text, List.of(), RelatedFilter.ALL, 0, 10);
    }

    /** Also about these concepts or datasets. */
    public RelatedRequest and(List<String> names) {
        List<String> all = Stream.concat(about.stream(), names.stream()).toList();
        return new RelatedRequest(papers, all, title, text, unlike, filter, skip, limit);
    }

    /** Not resembling these papers. */
    public RelatedRequest unlike(List<String> disliked) {
        return new RelatedRequest(papers, about, title, text, disliked, filter, skip, limit);
    }

    /** Only papers that a filter lets through. */
    public RelatedRequest only(RelatedFilter allowed) {
        return new RelatedRequest(papers, about, title, text, unlike, allowed, skip, limit);
    }

    /** So many papers, after passing over so many. */
    public RelatedRequest page(int passedOver, int size) {
        return new RelatedRequest(papers, about, title, text, unlike, filter, passedOver, size);
    }

    /** So many papers at most. */
    public RelatedRequest limit(int size) {
        return page(skip, size);
    }

    /** Whether it starts from one paper and nothing else. */
    boolean isOnePaper() {
        return papers.size() == 1 && about.isEmpty() && unlike.isEmpty() && !hasText();
    }

    /** Whether it starts from a text, alone or with other things. */
    boolean hasText() {
        return !title.isEmpty() || !text.isEmpty();
    }

    /** The same for papers of other names. */
    RelatedRequest withNames(UnaryOperator<String> name) {
        List<String> named = papers.stream().map(name).toList();
        List<String> avoided = unlike.stream().map(name).toList();
        return new RelatedRequest(named, about, title, text, avoided, filter, skip, limit);
    }

    /** The parameters of the query, but for the terms. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put("papers", papers);
        parameters.put("unlike", unlike);
        parameters.put("text", (title + " " + text).strip());
        parameters.put("listing", filter.listing());
        parameters.put("since", filter.from().map(LocalDate::toString).orElse(""));
        parameters.put("until", filter.to().map(LocalDate::toString).orElse(""));
        parameters.put("dataset", filter.dataset());
        parameters.put("withCode", filter.code());
        parameters.put("skip", (long) skip);
        parameters.put("limit", (long) limit);
        return parameters;
    }
}
