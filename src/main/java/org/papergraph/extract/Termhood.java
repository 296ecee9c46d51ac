package org.papergraph.extract;

import org.papergraph.text.Token;

/** Which phrases are terms, judged by how other papers use them ({@link Background}). Stateless, safe in any thread. */
final class Termhood {

    private static final Background BACKGROUND = Background.shared();

    /** A nested phrase counts where at least this many other papers use it, */
    private static final int FEWEST_PAPERS = 8;

    /** and at least one paper in so many by itself. */
    private static final int ALONE_ONE_IN = 5;

    /** A phrase in common use is empty talk where it comes into less than one title per so many papers. */
    private static final int TITLE_ONE_IN = 80;

    private static final int COMMON = 50;

    /** The same, where it never is part of a longer phrase either, for so many papers. */
    private static final int LONE_TITLE_ONE_IN = 40;

    private static final int LONE_COMMON = 40;

    /** A phrase is never part of a longer one where it stands alone in this share of papers. */
    private static final double LONE = 0.875;

    /** A soft first word belongs to the phrase where it goes with the rest in one paper in so many. */
    private static final int SOFT_ONE_IN = 40;

    /** Two nouns joined by <i>of</i> are one term where one of them goes with the other in one paper in so many. */
    private static final int OF_ONE_IN = 7;

    /** A phrase that stands alone in less than one paper in so many is a piece of longer ones. */
    private static final int PIECE_ONE_IN = 25;

    /** A phrase is a piece of a longer one that this share of its papers use. */
    private static final double PIECE = 0.6;

    private Termhood() {}

    /** Whether a phrase may stand for a concept where it is not part of a longer one. */
    static boolean isPossible(Phrase phrase) {
        if (isEmptyTalk(phrase)) {
            return false;
        }
        if (phrase.length() == 1) {
            return !Topicality.isBroad(phrase);
        }
        if (isPiece(phrase) || !Topicality.isTopic(phrase)) {
            return false;
        }
        if (isOfPhrase(phrase)) {
            return isFixed(phrase);
        }
        return !phrase.soft() || isBoundToRest(phrase);
    }

    /** Whether a phrase within a longer one is a concept of its own. */
    static boolean isTermWithin(Phrase phrase) {
        if (phrase.length() == 1) {
            return WordShape.isShortForm(phrase.span().surface());
        }
        Background.Frequency frequency = phrase.frequency();
        return frequency.papers() >= FEWEST_PAPERS && frequency.alone() * ALONE_ONE_IN >= frequency.papers();
    }

    /** Whether papers that use a phrase mostly do so as a part of the longer one. */
    static boolean isPieceOf(Phrase phrase, Phrase longer) {
        int papers = phrase.frequency().papers();
        return papers > 0 && longer.frequency().papers() >= PIECE * papers;
    }

    private static boolean isEmptyTalk(Phrase phrase) {
        String last = phrase.forms().get(phrase.length() - 1).lower();
        if (Lexicon.TAILS.contains(last)
                || (phrase.length() == 2
                        && Lexicon.KINDS.contains(last)
                        && Lexicon.EVALUATIVE.contains(phrase.forms().get(0).lower()))) {
            return true;
        }
        Background.Frequency frequency = phrase.frequency();
        return (frequency.papers() >= COMMON && frequency.titles() * TITLE_ONE_IN < frequency.papers())
                || (frequency.papers() >= LONE_COMMON
                        && frequency.titles() * LONE_TITLE_ONE_IN < frequency.papers()
                        && frequency.alone() > LONE * frequency.papers())
                || (frequency.titles() * 10 < frequency.papers() + 10 && isGeneral(phrase));
    }

    private static boolean isGeneral(Phrase phrase) {
        for (WordForm form : phrase.forms()) {
            if (!form.general()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase is hardly ever used but within longer ones. */
    private static boolean isPiece(Phrase phrase) {
        Background.Frequency frequency = phrase.frequency();
        return frequency.papers() >= FEWEST_PAPERS && frequency.alone() * PIECE_ONE_IN < frequency.papers();
    }

    private static boolean isOfPhrase(Phrase phrase) {
        for (WordForm form : phrase.forms()) {
            if (form.lower().equals("of")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFixed(Phrase phrase) {
        Background.Frequency frequency = phrase.frequency();
        return frequency.papers() >= FEWEST_PAPERS
                && (frequency.papers() * OF_ONE_IN >= wordPapers(phrase.last())
                        || frequency.papers() * OF_ONE_IN >= wordPapers(phrase.first()));
    }

    private static boolean isBoundToRest(Phrase phrase) {
        Background.Frequency frequency = phrase.frequency();
        String first = phrase.first().key();
        String rest = phrase.key().startsWith(first) ? phrase.key().substring(first.length()) : phrase.key();
        if (phrase.length() == 2 && phrase.endsGenerally()) {
            return true;
        }
        return frequency.papers() * 2 >= FEWEST_PAPERS
                && frequency.papers() * SOFT_ONE_IN >= BACKGROUND.phrase(rest).papers();
    }

    private static int wordPapers(Token token) {
        return BACKGROUND.word(token.key()).papers();
    }
}
