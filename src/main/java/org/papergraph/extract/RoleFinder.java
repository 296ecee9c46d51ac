package org.papergraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.papergraph.paper.Field;
import org.papergraph.paper.Role;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/**
 * Tells what a paper uses its concepts as: by the concept's own last words ({@link RoleHead}) and by the words around
 * each of its places ({@link RoleCues}). Where these disagree it stays silent: no role is better than a wrong one. Each
 * place is found in logarithmic time, however long the text. A pure function of the paper; safe in any thread.
 */
final class RoleFinder {

    private final List<Line> title;
    private final List<Line> body;

    /**
     * The roles of one paper's concepts.
     *
     * @param headline the paper's title tagged as running text
     * @param body the paper's abstract
     */
    RoleFinder(AnalyzedText headline, AnalyzedText body) {
        this.title = lines(headline);
        this.body = lines(body);
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

    private static List<Line> lines(AnalyzedText text) {
        return text.sentences().stream().map(Line::of).toList();
    }

    private Optional<ConceptPlace> place(Span span) {
        List<Line> lines = span.field() == Field.TITLE ? title : body;
        int at = first(lines.size(), i -> span.start() < lines.get(i).end());
        return at < lines.size() && lines.get(at).mayTell() ? lines.get(at).place(span) : Optional.empty();
    }

    /** The first of so many indexes in order that passes a test which all after it pass too; their number if none does. */
    private static int first(int size, IntPredicate test) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * A sentence whose words are put into lower case once for all concepts in it.
     *
     * @param mayTell whether it holds a word that may tell a role
     */
    private record Line(int end, List<Token> tokens, List<String> words, boolean mayTell) {

        static Line of(Sentence sentence) {
            List<String> words = new ArrayList<>(sentence.tokens().size());
            boolean mayTell = false;
            for (Token token : sentence.tokens()) {
                String word = token.text().toLowerCase(Locale.ROOT);
                words.add(word);
                mayTell = mayTell || RoleCues.isSign(word);
            }
            return new Line(sentence.end(), sentence.tokens(), words, mayTell);
        }

        Optional<ConceptPlace> place(Span span) {
            int from = first(tokens.size(), i -> tokens.get(i).end() > span.start());
            int to = first(tokens.size(), i -> tokens.get(i).start() >= span.end());
            return to > from ? Optional.of(new ConceptPlace(tokens, words, from, to)) : Optional.empty();
        }
    }
}
