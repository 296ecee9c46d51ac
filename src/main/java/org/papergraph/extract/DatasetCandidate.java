package org.papergraph.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in a sentence that may be a dataset's, with the clues found so far. Belongs to one thread.
 */
final class DatasetCandidate {

    private static final Pattern LOWER_PART = Pattern.compile("-\\p{Lower}{2}");

    private final Words words;
    private final int from;
    private final int to;
    private final int nounEnd;
    private final Optional<DatasetNames.Kind> listed;
    private final String name;
    private final EnumSet<Clue> clues = EnumSet.of(Clue.BIAS);

    /**
     * A candidate without clues.
     *
     * @param from its first word
     * @param to index after its last word
     * @param nounEnd index after the noun ("dataset", "test set") that belongs to it; {@code to} if there is none
     * @param listed whether all of it is a listed name
     */
    DatasetCandidate(Words words, int from, int to, int nounEnd, Optional<DatasetNames.Kind> listed) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.nounEnd = nounEnd;
        this.listed = listed;
        this.name = words.joined(from, to);
    }

    /** Its words with single spaces between them. */
    String name() {
        return name;
    }

    Words words() {
        return words;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int nounEnd() {
        return nounEnd;
    }

    Optional<DatasetNames.Kind> listed() {
        return listed;
    }

    int start() {
        return words.start(from);
    }

    int end() {
        return words.end(to - 1);
    }

    /** Index after the name and the noun that belongs to it. */
    int endWithNoun() {
        return words.end(nounEnd - 1);
    }

    /**
     * Index after the noun for a collection of data in "Name (N) dataset" and for the N in it, if N may be short for the
     * name; -1 if there is none.
     */
    int nounEndBehindBracket() {
        int beyond = words.beyondBracket(to);
        boolean closes = beyond == to + 1 && words.text(from - 1).equals("(");
        boolean initial = words.lower(to + 1).startsWith(words.lower(from).substring(0, 1));
        return beyond > to && nounEnd == to && (closes || initial) ? words.dataNounEnd(beyond) : -1;
    }

    void add(Clue clue) {
        clues.add(clue);
    }

    void addIf(boolean condition, Clue clue) {
        if (condition) {
            clues.add(clue);
        }
    }

    boolean has(Clue clue) {
        return clues.contains(clue);
    }

    Set<Clue> clues() {
        return clues;
    }

    /** The probability that it is a dataset: the logistic function of the sum of its clues' weights. */
    double probability() {
        double sum = 0;
        for (Clue clue : clues) {
            sum += clue.weight();
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /**
     * Whether another thing's name makes a dataset's name only together with the noun behind it: "the Twitter dataset" is
     * not Twitter.
     */
    boolean isPhrase() {
        boolean noun = (has(Clue.DATA_NOUN) || has(Clue.DATA_NOUN_APART)) && !words.isPlural(nounEnd - 1);
        return listed.isEmpty() && has(Clue.OTHER) && has(Clue.TITLE_WORD) && has(Clue.THE_BEFORE) && noun;
    }

    /**
     * Whether it is one word that can be no other thing's, so that plain words between it and the noun only describe it:
     * "LoomQA" in "the LoomQA question answering dataset", but not "Kitchen" in "the Kitchen sound dataset".
     */
    boolean isCoined() {
        boolean defined = has(Clue.STANDS_FOR_METHOD) || has(Clue.STANDS_FOR_WORDS) || has(Clue.STANDS_FOR_NAME);
        return has(Clue.MIXED_CASE) && !defined && !LOWER_PART.matcher(name).find();
    }

    /** Whether it says that its name is something else than a dataset, for all the paper. */
    boolean isSomethingElse() {
        boolean method = (has(Clue.STANDS_FOR_METHOD) && !has(Clue.DATA_NOUN_BEHIND_BRACKET))
                || (has(Clue.IS_A_MODEL) && !has(Clue.DATA_ENDING));
        return has(Clue.LANGUAGE)
                || (listed.isEmpty() && has(Clue.OTHER) && !isPhrase())
                || (method && !has(Clue.LISTED));
    }

    /** Whether it counts for or against its name. */
    boolean matters(double least) {
        return isSomethingElse() || probability() >= least;
    }
}
