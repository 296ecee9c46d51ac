package org.papergraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of the related-papers queries as values. */
final class Related {

    private Related() {}

    static List<RelatedPaper> read(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(Related::paper).toList();
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
