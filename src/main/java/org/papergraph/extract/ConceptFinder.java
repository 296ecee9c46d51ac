package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Field;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.AnalyzedText;
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
        List<Span> taken = new ArrayList<>();
        repositories.forEach(repository -> taken.addAll(repository.spans()));
        datasets.forEach(dataset -> taken.addAll(dataset.spans()));
        Map<String, String> longForms = new HashMap<>();
        for (Acronym acronym : acronyms) {
            longForms.putIfAbsent(Spelling.key(acronym.shortForm()), Spelling.key(acronym.longForm()));
        }
        Map<String, List<Phrase>> byKey = new TreeMap<>();
        for (Phrase phrase : PhraseFinder.find(
                headline, document.body(), span -> taken.stream().anyMatch(span::overlaps))) {
            String key = longForms.getOrDefault(phrase.key(), phrase.key());
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
        }
        byKey.remove("");
        return byKey.entrySet().stream()
                .map(entry -> term(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Term::score).reversed().thenComparing(Term::key))
                .limit(MOST)
                .toList();
    }

    private static Term term(String key, List<Phrase> phrases) {
        List<Span> spans = phrases.stream().map(Phrase::span).toList();
        Phrase first = phrases.get(0);
        int length = first.tokens().size();
        double value = (1 + StrictMath.log(phrases.size()))
                * (length == 1 ? 0.5 : 1 + 0.2 * length)
                / (1 + StrictMath.log(1 + first.position() / 20.0));
        if (spans.stream().anyMatch(span -> span.field() == Field.TITLE)) {
            value *= 1.5;
        }
        double score = Math.max(1, Math.round(value / (value + 2) * 10_000)) / 10_000.0;
        return new Term(key, name(spans), score, isShortForm(first), spans);
    }

    private static boolean isShortForm(Phrase phrase) {
        String text = phrase.span().surface();
        return phrase.tokens().size() == 1
                && text.length() <= 8
                && text.chars().filter(Character::isUpperCase).count() * 2 > text.length();
    }

    private static String name(List<Span> spans) {
        Map<String, Integer> counts = new TreeMap<>();
        spans.forEach(span -> counts.merge(span.surface(), 1, Integer::sum));
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
