package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Field;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.Sentence;
import org.papergraph.text.Spelling;

/**
 * Named datasets, benchmarks and corpora. Each run of words that is written like a name gets clues from lists of known
 * names, its shape, the words around it, the list that it stands in, and what the paper says its letters stand for; a
 * logistic model adds them up. A name that is believed in one place is taken in the paper's other places too. Cost: a
 * few passes over the words. Thread-safe.
 */
final class DatasetFinder {

    /** The probability from which a name is believed. */
    private static final double BELIEVED = 0.4;
    /** The probability that another mention of a believed name needs. */
    private static final double REPEATED = 0.1;

    private DatasetFinder() {}

    /** The datasets, best first; of two with one score the one that stands first. */
    static List<Term> find(Document document, List<Acronym> acronyms, List<RepositoryMention> repositories) {
        Map<String, DatasetMentions> byKey = new TreeMap<>();
        Map<String, String> shortForms = shortForms(acronyms);
        Places addresses = new Places(
                repositories.stream().flatMap(r -> r.spans().stream()).toList());
        Places longForms = new Places(acronyms.stream()
                .map(a -> new Span(a.field(), a.start(), a.end(), a.longForm()))
                .toList());
        candidates(document, acronyms).forEach((field, found) -> found.stream()
                .filter(c -> c.matters(REPEATED))
                .filter(c -> isName(field, c, addresses, longForms))
                .flatMap(c ->
                        DatasetMentions.mentions(field, document.text(field).text(), c).stream())
                .forEach(m -> {
                    String key = Spelling.key(m.name());
                    byKey.computeIfAbsent(shortForms.getOrDefault(key, key), k -> new DatasetMentions())
                            .add(m);
                }));
        acronyms.forEach(a -> {
            DatasetMentions mentions = byKey.get(Spelling.key(a.shortForm()));
            if (mentions != null) {
                mentions.define(document.text(a.field()).text(), a);
            }
        });
        List<Term> terms = new ArrayList<>();
        byKey.forEach((key, mentions) -> mentions.term(key, BELIEVED, REPEATED).ifPresent(terms::add));
        terms.sort(Comparator.comparingDouble((Term t) -> -t.score())
                .thenComparing(t -> t.spans().get(0)));
        return terms;
    }

    /** Part of an address is no name, and part of what a short form stands for is none by itself. */
    private static boolean isName(Field field, DatasetCandidate c, Places addresses, Places longForms) {
        return !addresses.overlap(field, c.start(), c.end())
                && (c.listed().isPresent() || !longForms.hold(field, c.start(), c.end()));
    }

    /** For the key of a long form, the key of its short form. */
    private static Map<String, String> shortForms(List<Acronym> acronyms) {
        Map<String, String> out = new HashMap<>();
        for (Acronym a : acronyms) {
            out.put(Spelling.key(a.longForm()), Spelling.key(a.shortForm()));
            out.put(Spelling.key(DatasetMentions.withoutNoun(a.longForm())), Spelling.key(a.shortForm()));
        }
        return out;
    }

    /** Every candidate of a paper with its clues. */
    static Map<Field, List<DatasetCandidate>> candidates(Document document, List<Acronym> acronyms) {
        Map<String, Clue> defined = new HashMap<>();
        acronyms.forEach(a -> defined.put(a.shortForm(), DatasetVocabulary.meaning(a.longForm())));
        Map<Field, List<DatasetCandidate>> out = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<DatasetCandidate> all = new ArrayList<>();
            for (Sentence s : document.text(field).sentences()) {
                Words words = new Words(s);
                List<DatasetCandidate> found = new DatasetNameReader(words, isHeadline(words)).read();
                new DatasetClues(words, found, defined).collect();
                all.addAll(found);
            }
            out.put(field, all);
        }
        OwnName.of(document.title()).ifPresent(own -> out.values().forEach(all -> all.forEach(own::judge)));
        return out;
    }

    /** Whether most words of a sentence are capitalised. */
    private static boolean isHeadline(Words words) {
        int plain = 0;
        int capital = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean word = words.text(i).length() > 3
                    && Character.isLetter(words.text(i).charAt(0));
            capital += word && Character.isUpperCase(words.text(i).charAt(0)) ? 1 : 0;
            plain += word && Character.isLowerCase(words.text(i).charAt(0)) ? 1 : 0;
        }
        return capital > plain && capital > 2;
    }
}
