package org.papergraph.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper whose text means much the same as another.
 *
 * @param id the paper's id
 * @param title its title
 * @param similarity the cosine of the two vectors: 1 for the same direction, about 0 for texts that have nothing in
 *     common
 */
public record SimilarPaper(String id, String title, double similarity) {

    static List<SimilarPaper> read(List<Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> new SimilarPaper(
                        String.valueOf(row.get("id")),
                        String.valueOf(row.get("title")),
                        row.get("similarity") instanceof Number similarity ? similarity.doubleValue() : 0))
                .toList();
    }
}
