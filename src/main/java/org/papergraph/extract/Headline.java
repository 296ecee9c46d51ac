package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Analyzer;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/**
 * Titles in Title Case, tagged as running text: with every word capitalised a tagger takes all for names, so the words
 * are tagged in lower case, except those that hold a capital after the first letter. Offsets and words stay the title's.
 */
final class Headline {

    private static final int SHORT_WORD = 4;

    private Headline() {}

    /** The title as analyzed, or analyzed anew where it is in Title Case or all in capitals. */
    static AnalyzedText of(AnalyzedText title, Analyzer analyzer) {
        String text = title.text();
        if (!isCapitalised(title)) {
            return title;
        }
        String lowered = lower(text);
        return lowered.length() == text.length() ? restore(text, analyzer.analyze(lowered)) : title;
    }

    private static boolean isCapitalised(AnalyzedText title) {
        int capitalised = 0;
        int words = 0;
        for (Sentence sentence : title.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().length() >= SHORT_WORD
                        && Character.isLetter(token.text().charAt(0))) {
                    words++;
                    capitalised += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
                }
            }
        }
        return words > 1 && capitalised * 10 >= words * 7;
    }

    private static String lower(String text) {
        boolean allCapitals = text.equals(text.toUpperCase(Locale.ROOT));
        StringBuilder lowered = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                String word = text.substring(start, i);
                if (allCapitals || isLowerAfterFirst(word)) {
                    lowered.replace(start, i, word.toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return lowered.toString();
    }

    private static boolean isLowerAfterFirst(String word) {
        return (word.length() > 1 || word.equals("A")) && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static AnalyzedText restore(String text, AnalyzedText lowered) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : lowered.sentences()) {
            List<Token> tokens = sentence.tokens().stream()
                    .map(token -> new Token(
                            token.start(), token.end(), text.substring(token.start(), token.end()), token.tag()))
                    .toList();
            sentences.add(new Sentence(sentence.start(), sentence.end(), tokens));
        }
        return new AnalyzedText(text, sentences);
    }
}
