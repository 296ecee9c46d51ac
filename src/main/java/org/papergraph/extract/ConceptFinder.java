package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Spelling;

/** What a paper is about: its noun phrases, folded by spelling and by the paper's own short forms, best first. */
final class ConceptFinder {

    private static final int MOST = 25;

    private ConceptFinder() {}

    static List<Term> find(
            Document document,
            AnalyzedText headline,
            List<Acronym> acronyms,
            List<RepositoryMention> repositories,
            List<Term> datasets) {
        List<Candidate> candidates = candidates(document, headline, acronyms, repositories, datasets);
        Salience salience = salience(candidates, document, headline);
        return candidates.stream()
                .map(candidate -> term(candidate, salience))
                .sorted(Comparator.comparingDouble(Term::score).reversed().thenComparing(Term::key))
                .limit(MOST)
                .toList();
    }

    static List<Candidate> candidates(
            Document document,
            AnalyzedText headline,
            List<Acronym> acronyms,
            List<RepositoryMention> repositories,
            List<Term> datasets) {
        Set<Span> taken = new HashSet<>();
        repositories.forEach(repository -> taken.addAll(repository.spans()));
        datasets.forEach(dataset -> taken.addAll(dataset.spans()));
        Predicate<Span> isTaken = span -> taken.stream().anyMatch(span::overlaps);
        Map<String, String> longForms = new HashMap<>();
        for (Acronym acronym : acronyms) {
            longForms.putIfAbsent(Spelling.key(acronym.shortForm()), Spelling.key(acronym.longForm()));
        }
        Map<String, List<Phrase>> byKey = new TreeMap<>();
        for (Phrase phrase : chosen(PhraseFinder.find(headline, document.body(), isTaken))) {
            String key = longForms.getOrDefault(phrase.key(), phrase.key());
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
        }
        byKey.remove("");
        Set<String> defined = Set.copyOf(longForms.values());
        List<Candidate> candidates = new ArrayList<>();
        byKey.forEach((key, phrases) -> candidates.add(new Candidate(key, phrases, defined.contains(key))));
        return candidates;
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
        Phrase outer = null;
        for (Phrase phrase : phrases) {
            if (!Termhood.isPossible(phrase)) {
                continue;
            }
            boolean within = phrase.nested() || (outer != null && phrase.within(outer));
            possible.add(phrase.nested(within));
            if (!within) {
                outer = phrase;
                keys.add(phrase.key());
            }
        }
        possible.removeIf(phrase -> phrase.nested() && !keys.contains(phrase.key()) && !Termhood.isTermWithin(phrase));
        return possible;
    }

    private static Term term(Candidate candidate, Salience salience) {
        double score = Math.max(1, Math.round(salience.score(candidate) * 10_000)) / 10_000.0;
        return new Term(candidate.key(), candidate.name(), score, candidate.isShortForm(), candidate.spans());
    }
}
