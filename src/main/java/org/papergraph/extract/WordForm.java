package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.text.LatestEntries;
import org.papergraph.text.Token;

/**
 * What a word says by its form alone, wherever it stands: judged once per form, the latest forms of all threads kept.
 *
 * @param lower the word in lower case
 * @param word whether its characters are those of a word, see {@link WordShape#isWord}
 * @param nominal the same, and papers use it as a noun, an adjective or a participle
 * @param barrier whether it ends a phrase
 * @param verb whether it is a verb of the language of papers
 * @param emptyModifier whether it says nothing before a noun
 * @param softModifier whether it may say nothing before a noun
 * @param general whether it is no topic by itself
 * @param titles natural logarithm of the share of the papers with it that have it in their titles
 */
record WordForm(
        String lower,
        boolean word,
        boolean nominal,
        boolean barrier,
        boolean verb,
        boolean emptyModifier,
        boolean softModifier,
        boolean general,
        double titles) {

    private static final LatestEntries<String, WordForm> FORMS = new LatestEntries<>(24_000);
    private static final int LONGEST_KEPT = 40;

    /** A word that few papers use is taken to come into titles as often as this, seen in so many papers. */
    private static final double PRIOR_SHARE = 0.1;

    private static final int PRIOR_PAPERS = 20;

    static WordForm of(Token token) {
        return token.text().length() <= LONGEST_KEPT ? FORMS.get(token.text(), text -> read(token)) : read(token);
    }

    static List<WordForm> of(List<Token> tokens) {
        List<WordForm> forms = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            forms.add(of(token));
        }
        return forms;
    }

    private static WordForm read(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        Background.WordFrequency frequency = Background.shared().word(token.key());
        boolean word = WordShape.isWord(token.text());
        boolean empty = Lexicon.EMPTY_MODIFIERS.contains(lower);
        boolean soft = Lexicon.SOFT_MODIFIERS.contains(lower);
        boolean verb = Lexicon.VERBS.contains(lower);
        return new WordForm(
                lower,
                word,
                word && frequency.isNominal(),
                Lexicon.BARRIERS.contains(lower),
                verb,
                empty,
                soft,
                verb || empty || soft || Lexicon.GENERAL_NOUNS.contains(lower),
                StrictMath.log(
                        (frequency.titles() + PRIOR_SHARE * PRIOR_PAPERS) / (frequency.papers() + PRIOR_PAPERS)));
    }
}
