package org.papergraph.paper;

import java.util.List;

/**
 * A concept or a dataset as one paper mentions it.
 *
 * @param key what is left of the name when differences of spelling are taken away; equal keys, one node
 * @param name its most frequent surface in the paper
 * @param score salience in the paper, in (0, 1]
 * @param shortForm whether the paper only uses a short form and never says what it stands for
 * @param spans every place where it stands, in order; never empty
 */
public record Term(String key, String name, double score, boolean shortForm, List<Span> spans) {

    public Term {
        spans = spans.stream().sorted().distinct().toList();
        if (key.isEmpty() || spans.isEmpty() || !(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("not a term: '" + key + "' " + score + " " + spans);
        }
    }
}
