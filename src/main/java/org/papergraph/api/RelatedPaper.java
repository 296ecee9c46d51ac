package org.papergraph.api;

import java.util.List;

/**
 * A paper related to another, and why.
 *
 * @param id the paper's id
 * @param title its title
 * @param score strength, above 0: the sum of the contributions, in their order
 * @param because what both mention, strongest first; never empty
 */
public record RelatedPaper(String id, String title, double score, List<Reason> because) {

    /**
     * One thing that both papers mention.
     *
     * @param kind {@code concept}, {@code dataset} or {@code repository}
     * @param name its name
     * @param contribution its part of the score, above 0
     */
    public record Reason(String kind, String name, double contribution) {}

    public RelatedPaper {
        because = List.copyOf(because);
    }
}
