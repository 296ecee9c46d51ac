package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/**
 * Noun phrases that may name concepts, by patterns over Penn tags (Justeson and Katz 1995): adjectives, participles and
 * nouns that end in a noun or a gerund, without the empty words at either end. Symbols, numbers and LaTeX remains end a
 * phrase. Linear in the length of the text; phrases are at most {@value #LONGEST} tokens long.
 */
final class PhraseFinder {

    static final int LONGEST = 6;

    private final List<Phrase> phrases = new ArrayList<>();
    private final Predicate<Span> taken;
    private int position;

    private PhraseFinder(Predicate<Span> taken) {
        this.taken = taken;
    }

    /**
     * The phrases of a paper, in order.
     *
     * @param taken says of a token's place that something other than a concept stands there
     */
    static List<Phrase> find(AnalyzedText title, AnalyzedText body, Predicate<Span> taken) {
        PhraseFinder finder = new PhraseFinder(taken);
        finder.add(Field.TITLE, title);
        finder.add(Field.ABSTRACT, body);
        return finder.phrases;
    }

    private void add(Field field, AnalyzedText text) {
        for (Sentence sentence : text.sentences()) {
            int start = 0;
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i <= tokens.size(); i++) {
                if (i == tokens.size() || !isInside(field, tokens.get(i))) {
                    addRun(field, text.text(), tokens.subList(start, i), position + start);
                    start = i + 1;
                }
            }
            position += tokens.size();
        }
    }

    private boolean isInside(Field field, Token token) {
        return switch (token.tag()) {
            case "NN", "NNS", "NNP", "NNPS", "JJ", "VBN", "VBG", "FW", "JJR", "VBD" ->
                isWord(token.text())
                        && !Lexicon.BARRIERS.contains(token.text().toLowerCase(Locale.ROOT))
                        && !taken.test(new Span(field, token.start(), token.end(), token.text()));
            default -> false;
        };
    }

    /** Letters, digits, inner hyphens and the like; at least two characters and one letter. */
    static boolean isWord(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letter = true;
            } else if (!Character.isDigit(c) && !isInner(text, i)) {
                return false;
            }
        }
        return letter && text.length() > 1 && text.length() <= 40;
    }

    private static boolean isInner(String text, int i) {
        if (i == 0) {
            return false;
        }
        return "+#*".indexOf(text.charAt(i)) >= 0
                || (i < text.length() - 1 && "-'/.&\u2019\u2013".indexOf(text.charAt(i)) >= 0);
    }

    private void addRun(Field field, String text, List<Token> run, int at) {
        int start = 0;
        int end = run.size();
        while (end > start && !isHead(run, start, end)) {
            end--;
        }
        while (start < end && isEmptyStart(run.get(start))) {
            start++;
        }
        while (end > start && !isHead(run, start, end)) {
            end--;
        }
        int length = end - start;
        if (length == 0 || length > LONGEST || (length == 1 && isGeneral(run.get(start)))) {
            return;
        }
        phrases.add(Phrase.of(field, text, run.subList(start, end), at + start, false));
    }

    private static boolean isHead(List<Token> run, int start, int end) {
        Token last = run.get(end - 1);
        return switch (last.tag()) {
            case "NN", "NNS", "NNP", "NNPS", "FW" -> true;
            case "VBG" -> end - start > 1;
            default -> false;
        };
    }

    private static boolean isEmptyStart(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return Lexicon.EMPTY_MODIFIERS.contains(word)
                || Lexicon.VERBS.contains(word)
                || token.tag().equals("VBD")
                || token.tag().equals("JJR")
                || (word.endsWith("ly") && token.tag().startsWith("JJ"));
    }

    private static boolean isGeneral(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return Lexicon.GENERAL_NOUNS.contains(word) || Lexicon.EMPTY_MODIFIERS.contains(word);
    }
}
