package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.Spelling;

/**
 * Names of different things that the rules of folding take for one. Where spelling alone folds them, the first in
 * alphabetical order keeps the common key, and each other one gets a key of its own, which no rule can produce.
 */
final class DifferentNames {

    private final List<String> names;
    private final List<String> foldedKeys;
    private final Set<String> keys;

    DifferentNames(List<String> names) {
        this.names = names.stream().map(DifferentNames::plain).toList();
        this.foldedKeys = names.stream().map(Spelling::key).toList();
        this.keys = Set.copyOf(foldedKeys);
    }

    /** The names as written, but for case and the plural's s. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }

    /** The keys of the names, each once. */
    Set<String> keys() {
        return keys;
    }

    /** Whether a paper's definition says that two of the names are one. */
    boolean contradicts(Acronym acronym) {
        String shortKey = Spelling.key(acronym.shortForm());
        String longKey = Spelling.key(acronym.longForm());
        return !shortKey.equals(longKey) && keys.contains(shortKey) && keys.contains(longKey);
    }

    /** The term, its places divided among the names. */
    List<Term> split(Term term) {
        if (!keys.contains(term.key())) {
            return List.of(term);
        }
        Map<String, List<Span>> parts = new TreeMap<>();
        for (Span span : term.spans()) {
            parts.computeIfAbsent(keyOf(span.surface(), term.key()), k -> new ArrayList<>())
                    .add(span);
        }
        List<Term> terms = new ArrayList<>();
        parts.forEach((key, spans) -> terms.add(new Term(
                key,
                spans.get(0).surface(),
                term.score(),
                term.shortForm() && key.equals(term.key()),
                spans,
                term.role())));
        return terms;
    }

    /** The key of the node that a surface belongs to, of what the rules put at a key. */
    String keyOf(String surface, String ruled) {
        if (!keys.contains(ruled)) {
            return ruled;
        }
        String folded = Spelling.key(surface);
        int first = foldedKeys.indexOf(folded);
        if (first < 0) {
            return ruled;
        }
        int asWritten = names.indexOf(plain(surface));
        return asWritten > first && foldedKeys.get(asWritten).equals(folded)
                ? folded + "/" + names.get(asWritten)
                : folded;
    }
}
