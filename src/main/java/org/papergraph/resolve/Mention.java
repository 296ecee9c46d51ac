package org.papergraph.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.paper.Span;

/**
 * That a paper mentions a node: one MENTIONS edge.
 *
 * @param score salience in the paper, in (0, 1]
 * @param spans where, in order; never empty
 * @param via keys of the short forms that lead here although the paper does not define them, in order; mostly empty
 */
public record Mention(double score, List<Span> spans, List<String> via) {

    public Mention {
        spans = spans.stream().sorted().distinct().toList();
        via = via.stream().sorted().distinct().toList();
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a mention without a span");
        }
    }

    /** Both together: the higher score, all spans. */
    Mention plus(Mention other) {
        return new Mention(
                Math.max(score, other.score),
                Stream.concat(spans.stream(), other.spans.stream()).toList(),
                Stream.concat(via.stream(), other.via.stream()).toList());
    }
}
