package org.papergraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.paper.Field;
import org.papergraph.paper.Role;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/**
 * Tells what a paper uses a concept as: by the concept's own last words ({@link RoleHead}) and by the words around each of
 * its places ({@link RoleCues}). Where these disagree it stays silent: no role is better than a wrong one. A pure function
 * of the paper; safe in any thread.
 */
final class RoleFinder {

    private final AnalyzedText headline;
    private final AnalyzedText body;

    /**
     * The roles of one paper's concepts.
     *
     * @param headline the paper's title tagged as running text
     * @param body the paper's abstract
     */
    RoleFinder(AnalyzedText headline, AnalyzedText body) {
        this.headline = headline;
        this.body = body;
    }

    /** The concept with the one role that all of its places give it, or without one. */
    Term withRole(Term concept) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        RoleHead.role(concept.name()).ifPresent(roles::add);
        for (Span span : concept.spans()) {
            place(span).ifPresent(place -> roles.addAll(RoleCues.roles(place)));
        }
        return roles.size() == 1 ? concept.withRole(Optional.of(roles.iterator().next())) : concept;
    }

    /** Where in its sentence a span stands. */
    Optional<ConceptPlace> place(Span span) {
        AnalyzedText text = span.field() == Field.TITLE ? headline : body;
        for (Sentence sentence : text.sentences()) {
            if (span.start() < sentence.end()) {
                return place(sentence.tokens(), span);
            }
        }
        return Optional.empty();
    }

    private static Optional<ConceptPlace> place(List<Token> tokens, Span span) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return to > from ? Optional.of(new ConceptPlace(tokens, from, to)) : Optional.empty();
    }
}
