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
        Map<String, String> fold = longForms(acronyms);
        candidates(document, acronyms).forEach((field, found) -> {
            for (DatasetCandidate c : found) {
                if (repositories.stream().noneMatch(r -> r.spans().stream().anyMatch(s -> inside(s, field, c)))) {
                    DatasetMentions.Mention mention =
                            DatasetMentions.mention(field, document.text(field).text(), c);
                    String key = Spelling.key(mention.name());
                    byKey.computeIfAbsent(fold.getOrDefault(key, key), k -> new DatasetMentions())
                            .add(mention);
                }
            }
        });
        List<Term> terms = new ArrayList<>();
        byKey.forEach((key, mentions) -> {
            if (!key.isEmpty()) {
                mentions.term(key, BELIEVED, REPEATED).ifPresent(terms::add);
            }
        });
        terms.sort(Comparator.comparingDouble((Term t) -> -t.score())
                .thenComparing(t -> t.spans().get(0)));
        return terms;
    }

    private static boolean inside(Span span, Field field, DatasetCandidate c) {
        return span.field() == field && c.start() < span.end() && span.start() < c.end();
    }

    /** For the key of a long form that names data, the key of its short form. */
    private static Map<String, String> longForms(List<Acronym> acronyms) {
        Map<String, String> out = new HashMap<>();
        for (Acronym a : acronyms) {
            if (DatasetClues.meaning(a.longForm()) != Clue.STANDS_FOR_METHOD) {
                out.put(Spelling.key(a.longForm()), Spelling.key(a.shortForm()));
                out.put(Spelling.key(DatasetMentions.withoutNoun(a.longForm())), Spelling.key(a.shortForm()));
            }
        }
        return out;
    }

    /** Every candidate of a paper with its clues. */
    static Map<Field, List<DatasetCandidate>> candidates(Document document, List<Acronym> acronyms) {
        Map<String, Clue> defined = new HashMap<>();
        for (Acronym a : acronyms) {
            defined.put(a.shortForm(), DatasetClues.meaning(a.longForm()));
        }
        Map<Field, List<DatasetCandidate>> out = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<DatasetCandidate> all = new ArrayList<>();
            for (Sentence s : document.text(field).sentences()) {
                Words words = new Words(s);
                List<DatasetCandidate> found = new DatasetNameReader(words, isHeadline(words)).read();
                if (!found.isEmpty()) {
                    new DatasetClues(words, found, defined, field == Field.TITLE).collect();
                    all.addAll(found);
                }
            }
            out.put(field, all);
        }
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
