package org.papergraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Spelling;
import org.papergraph.text.Token;

/** The short forms that one paper defines, and where it uses them. The first definition of a short form holds. */
final class Definitions {

    private final Map<String, String> longKeys = new HashMap<>();
    private final List<Acronym> acronyms;

    Definitions(List<Acronym> acronyms) {
        this.acronyms = acronyms;
        for (Acronym acronym : acronyms) {
            longKeys.putIfAbsent(Spelling.key(acronym.shortForm()), Spelling.key(acronym.longForm()));
        }
    }

    /** The key of the long form, for the key of a short form that the paper defines; any other key as it is. */
    String resolve(String key) {
        return longKeys.getOrDefault(key, key);
    }

    /** The keys of all long forms. */
    Set<String> keys() {
        return Set.copyOf(longKeys.values());
    }

    /** Every defined long form where it is defined, and every short form (or its plural) wherever it stands. */
    List<Phrase> phrases(AnalyzedText title, AnalyzedText body, Predicate<Span> taken) {
        List<Phrase> phrases = new ArrayList<>();
        if (acronyms.isEmpty()) {
            return phrases;
        }
        int position = addAll(Field.TITLE, title, 0, taken, phrases);
        addAll(Field.ABSTRACT, body, position, taken, phrases);
        return phrases;
    }

    private int addAll(Field field, AnalyzedText text, int from, Predicate<Span> taken, List<Phrase> phrases) {
        int position = from;
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int end = isShortForm(tokens.get(i)) ? i + 1 : longFormEnd(field, tokens, i);
                if (end > i) {
                    Phrase phrase = Phrase.of(field, text.text(), tokens.subList(i, end), position + i, false, false);
                    if (!taken.test(phrase.span())) {
                        phrases.add(phrase);
                    }
                }
            }
            position += tokens.size();
        }
        return position;
    }

    private boolean isShortForm(Token token) {
        return acronyms.stream()
                .anyMatch(acronym ->
                        token.text().equals(acronym.shortForm()) || token.text().equals(acronym.shortForm() + "s"));
    }

    /** The end of the long form that is defined from this token on; the token itself if none is. */
    private int longFormEnd(Field field, List<Token> tokens, int start) {
        for (Acronym acronym : acronyms) {
            if (acronym.field() == field && acronym.start() == tokens.get(start).start()) {
                int end = start;
                while (end < tokens.size() && tokens.get(end).end() <= acronym.end()) {
                    end++;
                }
                return end;
            }
        }
        return start;
    }
}
