package org.papergraph.extract;

/**
 * Whether a phrase is something that papers are about, judged by titles: what people index a paper by comes into titles,
 * while <i>insufficient</i>, <i>details</i> or <i>remaining</i> hardly ever do, however common in abstracts. Counts are
 * those of the {@link Background}. Stateless, safe in any thread.
 */
final class Topicality {

    private static final Background BACKGROUND = Background.shared();

    /** From so many papers on, their titles say of a phrase what its words only let expect. */
    private static final int ENOUGH_PAPERS = 8;

    /** A phrase that comes into one title in so many papers is a topic whatever its words. */
    private static final int TOPIC_ONE_IN = 10;

    /** The words of a topic come into one title in so many papers that use them (geometric mean). */
    private static final int WORDS_ONE_IN = 28;

    /** A single word comes into one title in so many papers, where it is common enough to tell, */
    private static final int WORD_ONE_IN = 25;

    private static final int WORD_ENOUGH_PAPERS = 20;

    /** and into one in so many where a paper uses it only in passing. */
    private static final int PASSING_ONE_IN = 6;

    /** A single word names a topic where it stands alone in two papers of five, */
    private static final double ALONE = 0.4;

    /** or where titles and standing alone speak for it the more, the more papers use it in longer phrases. */
    private static final double BREADTH = 0.4;

    /** An adjective and a general noun are a topic where they come into one title in so many papers. */
    private static final int VAGUE_ONE_IN = 20;

    private Topicality() {}

    /** Whether its words, or the phrase as a whole, come into titles. For phrases of several words. */
    static boolean isTopic(Phrase phrase) {
        Background.Frequency frequency = phrase.frequency();
        if (frequency.papers() >= ENOUGH_PAPERS && frequency.titles() * TOPIC_ONE_IN >= frequency.papers()) {
            return true;
        }
        double sum = 0;
        for (WordForm form : phrase.forms()) {
            sum += form.titles();
        }
        return sum >= -StrictMath.log(WORDS_ONE_IN) * phrase.length();
    }

    /** Whether a single word is too broad, such as <i>training</i>, or too rarely a topic to stand for one. */
    static boolean isBroad(Phrase word) {
        if (WordShape.isShortForm(word.span().surface())) {
            return false;
        }
        Background.Frequency frequency = word.frequency();
        double papers = frequency.papers();
        if (papers >= WORD_ENOUGH_PAPERS && frequency.titles() * WORD_ONE_IN < papers) {
            return true;
        }
        double titles = frequency.titles() / Math.max(1, papers);
        double alone = frequency.alone() / Math.max(1, papers);
        return alone < ALONE && titles * alone < BREADTH * papers / BACKGROUND.papers();
    }

    /** Whether a single word that a paper uses once, and not in its title, is too vague to be what it is about. */
    static boolean isPassingWord(Candidate candidate) {
        Background.Frequency frequency = BACKGROUND.phrase(candidate.key());
        return candidate.phrases().size() == 1
                && candidate.first().length() == 1
                && !candidate.defined()
                && !candidate.inTitle()
                && !candidate.isShortForm()
                && frequency.titles() * PASSING_ONE_IN < frequency.papers() + PASSING_ONE_IN;
    }

    /** Whether it is an adjective and a general noun that few titles hold, such as <i>joint task</i>. */
    static boolean isVague(Phrase phrase) {
        Background.Frequency frequency = phrase.frequency();
        String tag = phrase.first().tag();
        return phrase.length() == 2
                && (tag.startsWith("JJ") || tag.startsWith("VB"))
                && phrase.endsGenerally()
                && frequency.titles() * VAGUE_ONE_IN < frequency.papers() + VAGUE_ONE_IN;
    }
}
