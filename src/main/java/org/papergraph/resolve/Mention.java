package org.papergraph.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.paper.Role;
import org.papergraph.paper.Span;
import org.papergraph.text.Spelling;

/**
 * That a paper mentions a node: one MENTIONS edge. It can always be taken apart again into what the paper calls by
 * name and what it says by a short form that it does not define, so a change of what the short form means needs no
 * new extraction.
 *
 * @param score salience in the paper, in (0, 1]: that of the name where the paper has it, else of the short form
 * @param spans where, in order; empty only where a source alone says so
 * @param via the short forms, by key, that lead here although the paper does not define them, each with its own score;
 *     mostly empty
 * @param role what the paper uses the node as, where it says so; only of a mention by name
 * @param links the sources that link the node to the paper, each with the name that it uses; mostly empty
 */
public record Mention(
        double score,
        List<Span> spans,
        NavigableMap<String, Double> via,
        Optional<Role> role,
        NavigableMap<String, String> links) {

    /** Checks, sorts and copies. */
    public Mention {
        spans = spans.stream().sorted().distinct().toList();
        via = Collections.unmodifiableNavigableMap(new TreeMap<>(via));
        links = Collections.unmodifiableNavigableMap(new TreeMap<>(links));
        if (spans.isEmpty() && links.isEmpty()) {
            throw new IllegalArgumentException("a mention without evidence");
        }
    }

    /** A mention by name. */
    static Mention named(double score, List<Span> spans, Optional<Role> role) {
        return new Mention(score, spans, new TreeMap<>(), role, new TreeMap<>());
    }

    /** A mention that no place in the text makes, but sources. */
    static Mention linked(NavigableMap<String, String> links) {
        return new Mention(1, List.of(), new TreeMap<>(), Optional.empty(), links);
    }

    /** A mention by a short form that the paper does not define. */
    static Mention via(String shortKey, double score, List<Span> spans) {
        return new Mention(score, spans, new TreeMap<>(Map.of(shortKey, score)), Optional.empty(), new TreeMap<>());
    }

    /** Both together. */
    Mention plus(Mention other) {
        boolean nameDecides = isNamed() != other.isNamed();
        double together = nameDecides ? (isNamed() ? score : other.score) : Math.max(score, other.score);
        NavigableMap<String, Double> shortForms = new TreeMap<>(via);
        other.via.forEach((key, value) -> shortForms.merge(key, value, Math::max));
        NavigableMap<String, String> linking = new TreeMap<>(links);
        linking.putAll(other.links);
        return new Mention(
                together,
                Stream.concat(spans.stream(), other.spans.stream()).toList(),
                shortForms,
                role.or(other::role),
                linking);
    }

    private boolean isNamed() {
        return !ownSpans().isEmpty() || !links.isEmpty();
    }

    /** The names that it goes by here, one for each place in the text and for each source. */
    public List<String> surfaces() {
        return Stream.concat(spans.stream().map(Span::surface), links.values().stream())
                .toList();
    }

    /** How many places and sources there are for it. */
    public int count() {
        return spans.size() + links.size();
    }

    /** Where the paper uses the name itself. */
    List<Span> ownSpans() {
        return via.isEmpty()
                ? spans
                : spans.stream()
                        .filter(span -> !via.containsKey(Spelling.key(span.surface())))
                        .toList();
    }

    /** Where the paper uses one of the short forms. */
    List<Span> spansVia(String shortKey) {
        return spans.stream()
                .filter(span -> Spelling.key(span.surface()).equals(shortKey))
                .toList();
    }
}
