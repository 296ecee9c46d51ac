package org.papergraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of the related-papers queries as values. */
final class Related {

    /** So similar a title may be the one that was meant, */
    private static final double POSSIBLE = 0.5;

    /** so similar a one is, */
    private static final double PLAIN = 0.7;

    /** if no other is nearly as similar. */
    private static final double APART = 0.1;

    private Related() {}

    static List<RelatedPaper> read(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(Related::paper).toList();
    }

    /** A term to start from, as the query takes it. */
    static Map<String, Object> term(String label, String key, double score) {
        return Map.of("label", label, "key", key, "score", score);
    }

    /**
     * The id of the one paper that somebody plainly means by a title with mistakes.
     *
     * @param title as it was given
     * @param alike rows of the query, most similar first
     * @throws NotFoundException if nothing is alike enough, or several papers are
     */
    static String meant(String title, List<Map<String, @Nullable Object>> alike) {
        List<Map<String, @Nullable Object>> possible = alike.stream()
                .filter(row -> number(row.get("similarity")) >= POSSIBLE)
                .toList();
        if (possible.isEmpty()) {
            throw new NotFoundException("no paper '" + title + "' in the graph");
        }
        double best = number(possible.get(0).get("similarity"));
        double next = possible.size() == 1 ? 0 : number(possible.get(1).get("similarity"));
        if (best < PLAIN || best - next < APART) {
            throw new NotFoundException("no paper '" + title + "' in the graph; like it are "
                    + possible.stream()
                            .map(row -> "'" + row.get("title") + "' [" + row.get("id") + "]")
                            .collect(Collectors.joining(", ")));
        }
        return text(possible.get(0).get("id"));
    }

    private static RelatedPaper paper(Map<String, @Nullable Object> row) {
        List<RelatedPaper.Reason> because = new ArrayList<>();
        if (row.get("because") instanceof List<?> reasons) {
            for (Object reason : reasons) {
                because.add(reason((Map<?, ?>) reason));
            }
        }
        return new RelatedPaper(text(row.get("id")), text(row.get("title")), number(row.get("score")), because);
    }

    private static RelatedPaper.Reason reason(Map<?, ?> reason) {
        return new RelatedPaper.Reason(
                text(reason.get("kind")), text(reason.get("name")), number(reason.get("contribution")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }
}
