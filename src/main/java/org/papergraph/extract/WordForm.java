package org.papergraph.extract;

import java.util.List;
import java.util.Locale;
import org.papergraph.text.LatestEntries;
import org.papergraph.text.Spelling;
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
 * @param rarity inverse document frequency, see {@link Background#rarity}
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
        double titles,
        double rarity) {

    private static final Background BACKGROUND = Background.shared();
    private static final LatestEntries<String, WordForm> FORMS = new LatestEntries<>(48_000);
    private static final int LONGEST_KEPT = 40;

    /** A word that few papers use is taken to come into titles as often as this, seen in so many papers. */
    private static final double PRIOR_SHARE = 0.1;

    private static final int PRIOR_PAPERS = 20;

    static WordForm of(Token token) {
        String text = token.text();
        return text.length() <= LONGEST_KEPT ? FORMS.get(text, WordForm::read) : read(text);
    }

    static List<WordForm> of(List<Token> tokens) {
        WordForm[] forms = new WordForm[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = of(tokens.get(i));
        }
        return List.of(forms);
    }

    private static WordForm read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Background.WordFrequency frequency = BACKGROUND.word(Spelling.key(text));
        boolean word = WordShape.isWord(text);
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
                StrictMath.log((frequency.titles() + PRIOR_SHARE * PRIOR_PAPERS) / (frequency.papers() + PRIOR_PAPERS)),
                BACKGROUND.rarity(frequency.papers()));
    }
}
