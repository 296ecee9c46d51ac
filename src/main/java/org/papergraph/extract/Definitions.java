package org.papergraph.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Field;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Spelling;
import org.papergraph.text.Token;

/**
 * What one paper names: the short forms that it defines (the first definition of each holds), its own name where that
 * is a word, and where it uses them.
 */
final class Definitions {

    private final Map<String, String> longKeys = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    /** For each field, where a long form begins and ends. */
    private final Map<Field, Map<Integer, Integer>> ends = new EnumMap<>(Field.class);

    Definitions(List<Acronym> acronyms, AnalyzedText title) {
        for (Acronym acronym : acronyms) {
            words.add(acronym.shortForm());
            ends.computeIfAbsent(acronym.field(), field -> new HashMap<>()).putIfAbsent(acronym.start(), acronym.end());
            longKeys.putIfAbsent(Spelling.key(acronym.shortForm()), Spelling.key(acronym.longForm()));
        }
        keys.addAll(longKeys.values());
        OwnName.of(title).filter(OwnName::isWord).map(OwnName::name).ifPresent(name -> {
            words.add(name);
            keys.add(resolve(Spelling.key(name)));
        });
    }

    /** The key of the long form, for the key of a short form that the paper defines; any other key as it is. */
    String resolve(String key) {
        return longKeys.getOrDefault(key, key);
    }

    /** The keys of all long forms. */
    Set<String> longKeys() {
        return Set.copyOf(longKeys.values());
    }

    /** The keys of all long forms and of the paper's own name. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }

    /** Every long form where it is defined, and every short form or own name (or its plural) wherever it stands. */
    List<Phrase> phrases(AnalyzedText title, AnalyzedText body, Places taken) {
        List<Phrase> phrases = new ArrayList<>();
        if (words.isEmpty()) {
            return phrases;
        }
        int position = addAll(Field.TITLE, title, 0, taken, phrases);
        addAll(Field.ABSTRACT, body, position, taken, phrases);
        return phrases;
    }

    private int addAll(Field field, AnalyzedText text, int from, Places taken, List<Phrase> phrases) {
        int position = from;
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int end = isNamed(tokens.get(i)) ? i + 1 : longFormEnd(field, tokens, i);
                if (end > i) {
                    List<Token> named = tokens.subList(i, end);
                    Phrase phrase =
                            Phrase.of(field, text.text(), named, WordForm.of(named), position + i, false, false);
                    if (!taken.overlap(phrase.span())) {
                        phrases.add(phrase);
                    }
                }
            }
            position += tokens.size();
        }
        return position;
    }

    private boolean isNamed(Token token) {
        String text = token.text();
        return words.contains(text) || (text.endsWith("s") && words.contains(text.substring(0, text.length() - 1)));
    }

    /** The end of the long form that is defined from this token on; the token itself if none is. */
    private int longFormEnd(Field field, List<Token> tokens, int start) {
        int last = ends.getOrDefault(field, Map.of())
                .getOrDefault(tokens.get(start).start(), 0);
        int end = start;
        while (end < tokens.size() && tokens.get(end).end() <= last) {
            end++;
        }
        return end;
    }
}
