package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Field;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;

/**
 * What a paper is about: its noun phrases ({@link PhraseFinder}) that are terms ({@link Termhood}), folded by spelling
 * and by the paper's own short forms ({@link Definitions}), best first ({@link Salience}). A pure function of the paper;
 * some 0.7 ms for an abstract; safe in any thread.
 */
final class ConceptFinder {

    /** So many of the best stay whatever others write about; after them only what other papers are known to share. */
    private static final int BEST = 10;

    /** A paper has at most so many concepts, a long one and one that defines many terms somewhat more. */
    private static final int MOST = 15;

    private static final int MOST_EVER = 40;
    private static final int TOKENS_PER_CONCEPT = 16;

    private ConceptFinder() {}

    /**
     * The concepts of a paper: the best, every one that the paper defines a short form for, and its own name.
     *
     * @param headline the paper's title tagged as running text
     * @param acronyms the short forms that the paper defines
     * @param repositories places that are no concept
     * @param datasets places that are no concept
     */
    static List<Term> find(
            Document document,
            AnalyzedText headline,
            List<Acronym> acronyms,
            List<RepositoryMention> repositories,
            List<Term> datasets) {
        Definitions definitions = new Definitions(acronyms, headline);
        List<Candidate> candidates = candidates(document, headline, definitions, repositories, datasets);
        Salience salience = salience(candidates, document, headline);
        List<Term> ranked = candidates.stream()
                .filter(candidate -> !Topicality.isPassingWord(candidate))
                .map(candidate -> term(candidate, salience))
                .sorted(Comparator.comparingDouble(Term::score).reversed().thenComparing(Term::key))
                .toList();
        int length = length(headline) + length(document.body());
        Set<String> shared = shared(candidates);
        int most = Math.min(MOST_EVER, Math.max(MOST, length / TOKENS_PER_CONCEPT));
        return best(ranked, most, shared, definitions.keys());
    }

    /** The keys that other papers are known to use for something of their own. */
    private static Set<String> shared(List<Candidate> candidates) {
        Set<String> shared = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (Background.shared().isShared(candidate.key()) && !Topicality.isVague(candidate.spelledOut())) {
                shared.add(candidate.key());
            }
        }
        return shared;
    }

    private static List<Term> best(List<Term> ranked, int most, Set<String> shared, Set<String> named) {
        List<Term> best = new ArrayList<>();
        int chosen = 0;
        for (int i = 0; i < ranked.size() && best.size() < MOST_EVER; i++) {
            String key = ranked.get(i).key();
            boolean isChosen = chosen < most && (i < BEST || shared.contains(key));
            chosen += isChosen ? 1 : 0;
            if (isChosen || named.contains(key)) {
                best.add(ranked.get(i));
            }
        }
        return best;
    }

    static List<Candidate> candidates(
            Document document,
            AnalyzedText headline,
            Definitions definitions,
            List<RepositoryMention> repositories,
            List<Term> datasets) {
        List<Span> others = new ArrayList<>();
        repositories.forEach(repository -> others.addAll(repository.spans()));
        datasets.forEach(dataset -> others.addAll(dataset.spans()));
        others.addAll(CodeSpans.find(Field.TITLE, headline.text()));
        others.addAll(CodeSpans.find(Field.ABSTRACT, document.body().text()));
        Places taken = new Places(others);
        List<Phrase> phrases = chosen(PhraseFinder.find(headline, document.body(), taken));
        addNamed(phrases, definitions.phrases(headline, document.body(), taken));
        Map<String, List<Phrase>> byKey = new TreeMap<>();
        for (Phrase phrase : phrases) {
            byKey.computeIfAbsent(definitions.resolve(phrase.key()), key -> new ArrayList<>())
                    .add(phrase);
        }
        byKey.remove("");
        Set<String> defined = definitions.longKeys();
        List<Candidate> candidates = new ArrayList<>();
        byKey.forEach((key, places) -> candidates.add(new Candidate(key, places, defined.contains(key))));
        return candidates;
    }

    /** Adds the places of what the paper names that no pattern found, and restores the order of the text. */
    private static void addNamed(List<Phrase> phrases, List<Phrase> named) {
        if (named.isEmpty()) {
            return;
        }
        Set<Span> known = new HashSet<>();
        phrases.forEach(phrase -> known.add(phrase.span()));
        Places places = new Places(known);
        List<Phrase> added = new ArrayList<>();
        for (Phrase phrase : named) {
            if (known.add(phrase.span())) {
                added.add(phrase.nested(places.hold(phrase.span())));
            }
        }
        phrases.addAll(added);
        phrases.sort(Comparator.comparing(Phrase::span));
    }

    static Salience salience(List<Candidate> candidates, Document document, AnalyzedText headline) {
        boolean lowerCase = isLowerCase(document.title().text())
                && isLowerCase(document.body().text());
        return Salience.of(candidates, length(headline) + length(document.body()), lowerCase);
    }

    private static boolean isLowerCase(String text) {
        return text.chars().noneMatch(Character::isUpperCase);
    }

    private static int length(AnalyzedText text) {
        int length = 0;
        for (Sentence sentence : text.sentences()) {
            length += sentence.tokens().size();
        }
        return length;
    }

    /** The phrases that name concepts, each marked as nested where a longer one of them holds it. */
    private static List<Phrase> chosen(List<Phrase> phrases) {
        List<Phrase> possible = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<Span> pieces = new HashSet<>();
        Phrase outer = null;
        for (Phrase phrase : phrases) {
            if (!Termhood.isPossible(phrase)) {
                continue;
            }
            boolean within = phrase.nested() || (outer != null && phrase.within(outer));
            if (within && isPieceOfAny(possible, phrase)) {
                pieces.add(phrase.span());
            }
            possible.add(phrase.nested(within));
            if (!within) {
                outer = phrase;
                keys.add(phrase.key());
            }
        }
        possible.removeIf(phrase -> phrase.nested()
                && !keys.contains(phrase.key())
                && (pieces.contains(phrase.span()) || !Termhood.isTermWithin(phrase)));
        return possible;
    }

    private static boolean isPieceOfAny(List<Phrase> before, Phrase phrase) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Phrase other = before.get(i);
            if (other.position() + PhraseFinder.LONGEST <= phrase.position()) {
                return false;
            }
            if (phrase.within(other) && Termhood.isPieceOf(phrase, other)) {
                return true;
            }
        }
        return false;
    }

    private static Term term(Candidate candidate, Salience salience) {
        double score = Math.max(1, Math.round(salience.score(candidate) * 10_000)) / 10_000.0;
        return new Term(candidate.key(), candidate.name(), score, candidate.isShortForm(), candidate.spans());
    }
}
