package org.papergraph.api;

/**
 * A paper whose text means much the same as another.
 *
 * @param id the paper's id
 * @param title its title
 * @param similarity the cosine of the two vectors: 1 for the same direction, about 0 for texts that have nothing in
 *     common
 */
public record SimilarPaper(String id, String title, double similarity) {

    static SimilarPaper read(Row row) {
        return new SimilarPaper(row.text("id"), row.text("title"), row.real("similarity"));
    }
}
