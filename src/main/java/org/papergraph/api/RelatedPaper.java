package org.papergraph.api;

import java.util.List;

/**
 * A paper related to another, and why.
 *
 * @param id the paper's id
 * @param title its title
 * @param score strength, above 0: the sum of the contributions, in their order
 * @param because the parts of the score, greatest first; never empty
 */
public record RelatedPaper(String id, String title, double score, List<Reason> because) {

    /**
     * One part of the score.
     *
     * @param kind {@code concept}, {@code dataset} or {@code repository} for a thing that both mention, {@code bridge} for
     *     two that often appear together, {@code text} for the words, {@code meaning} where the graph has vectors
     * @param name of the thing; of a bridge both, and of the text up to three words that both have
     * @param contribution its part of the score; below 0 where it speaks against the paper
     */
    public record Reason(String kind, String name, double contribution) {

        static Reason read(Row row) {
            return new Reason(row.text("kind"), row.text("name"), row.real("contribution"));
        }
    }

    public RelatedPaper {
        because = List.copyOf(because);
    }

    static RelatedPaper read(Row row) {
        return new RelatedPaper(
                row.text("id"), row.text("title"), row.real("score"), row.list("because", Reason::read));
    }
}
