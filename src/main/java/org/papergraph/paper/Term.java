package org.papergraph.paper;

import java.util.List;
import java.util.Optional;

/**
 * A concept or a dataset as one paper mentions it.
 *
 * @param key what is left of the name when differences of spelling are taken away; equal keys, one node
 * @param name its most frequent surface in the paper
 * @param score salience in the paper, in (0, 1]
 * @param shortForm whether the paper only uses a short form and never says what it stands for
 * @param spans every place where it stands, in order; never empty
 * @param role what the paper's text uses it as, where it says so plainly
 */
public record Term(String key, String name, double score, boolean shortForm, List<Span> spans, Optional<Role> role) {

    /**
     * Sorts the spans, each once.
     *
     * @throws IllegalArgumentException if the key is empty, there is no span, or the score is not in (0, 1]
     */
    public Term {
        spans = spans.size() == 1
                ? List.copyOf(spans)
                : spans.stream().sorted().distinct().toList();
        if (key.isEmpty() || spans.isEmpty() || !(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("not a term: '" + key + "' " + score + " " + spans);
        }
    }

    /** A term without a role. */
    public Term(String key, String name, double score, boolean shortForm, List<Span> spans) {
        this(key, name, score, shortForm, spans, Optional.empty());
    }

    /** The same term with another role. */
    public Term withRole(Optional<Role> other) {
        return new Term(key, name, score, shortForm, spans, other);
    }
}
