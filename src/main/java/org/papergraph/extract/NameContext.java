package org.papergraph.extract;

import static org.papergraph.extract.DatasetVocabulary.CONTAIN_VERBS;
import static org.papergraph.extract.DatasetVocabulary.DETERMINERS;
import static org.papergraph.extract.DatasetVocabulary.DONE_ON_DATA;
import static org.papergraph.extract.DatasetVocabulary.MODEL_NOUNS;
import static org.papergraph.extract.DatasetVocabulary.PRESENT_VERBS;
import static org.papergraph.extract.DatasetVocabulary.SKIPPED_BEFORE;
import static org.papergraph.extract.DatasetVocabulary.TASK_NOUNS;
import static org.papergraph.extract.DatasetVocabulary.TRIGGERS;
import static org.papergraph.extract.DatasetVocabulary.USE_VERBS;

/** The clues that stand before and behind a name. */
final class NameContext {

    private static final int EVALUATION_REACH = 8;
    private static final int DESCRIPTION_REACH = 12;

    private NameContext() {}

    /** Adds the clues behind a name. */
    static void after(DatasetCandidate c) {
        Words words = c.words();
        int i = c.to();
        String w = words.lower(i);
        String tag = words.tag(i);
        boolean noun = c.nounEnd() > c.to();
        c.addIf(noun, nounClue(c));
        int beyond = c.nounEndBehindBracket();
        c.addIf(beyond > i && !words.isPlural(beyond - 1), Clue.DATA_NOUN_BEHIND_BRACKET);
        c.addIf(w.equals("data"), Clue.DATA_AFTER);
        c.addIf(
                TASK_NOUNS.contains(w) || (TASK_NOUNS.contains(words.lower(i + 1)) && tag.startsWith("NN")),
                Clue.TASK_AFTER);
        boolean modifier = tag.startsWith("NN") || tag.equals("JJ") || tag.equals("VBN");
        boolean model = MODEL_NOUNS.contains(w) || (modifier && MODEL_NOUNS.contains(words.lower(i + 1)));
        c.addIf(model, Clue.MODEL_AFTER);
        c.addIf(!model && !noun && tag.startsWith("NN") && !w.equals("data"), Clue.NOUN_AFTER);
        c.addIf(w.equals("[") && words.isNumber(i + 1), Clue.CITATION_AFTER);
        c.addIf(w.equals("'s") || w.equals("'"), Clue.POSSESSIVE);
        c.addIf(tag.equals("IN") || tag.equals("TO"), Clue.PREPOSITION_AFTER);
        c.addIf(tag.startsWith("VB") || tag.equals("MD"), Clue.VERB_AFTER);
        c.addIf(w.isEmpty() || w.equals(".") || w.equals(","), Clue.END_AFTER);
        int verb = words.beyondBracket(c.nounEnd());
        c.addIf(
                CONTAIN_VERBS.contains(words.lower(verb)) || CONTAIN_VERBS.contains(words.lower(verb + 1)),
                Clue.CONTAINS_AFTER);
        described(c, verb);
    }

    private static Clue nounClue(DatasetCandidate c) {
        if (c.words().dataNounEnd(c.to()) < 0) {
            return Clue.DATA_NOUN_APART;
        }
        boolean plural = c.words().isPlural(c.nounEnd() - 1) && !c.has(Clue.IN_LIST);
        return plural ? Clue.DATA_NOUNS : Clue.DATA_NOUN;
    }

    /** "X is a large dataset", "X, a new benchmark". */
    private static void described(DatasetCandidate c, int from) {
        Words words = c.words();
        boolean article =
                switch (words.lower(from + 1)) {
                    case "a", "an", "the", "our", "one" -> true;
                    default -> false;
                };
        boolean link =
                switch (words.lower(from)) {
                    case "is", "are", "was", ",", ":", "--", "---", "–", "—", "-" -> true;
                    default -> false;
                };
        if (link && article) {
            boolean opening = c.has(Clue.ON_BEFORE) || c.has(Clue.IN_BEFORE) || c.has(Clue.FOR_BEFORE);
            boolean clause = opening
                    && words.lower(from).equals(",")
                    && !words.lower(from + 1).startsWith("a");
            head(c, from + 2, clause);
        }
    }

    /**
     * Adds what the noun phrase says that a word begins.
     *
     * @param clause whether it may as well be the subject of a clause: "On X, the model works"
     */
    private static void head(DatasetCandidate c, int from, boolean clause) {
        Words words = c.words();
        boolean model = false;
        for (int i = from; i < Math.min(words.size(), from + DESCRIPTION_REACH - 2) && !ends(words, i); i++) {
            boolean modifier = i + 1 < words.size() && MODEL_NOUNS.contains(words.lower(i + 1));
            if (words.dataNounEnd(i) > 0 && !modifier) {
                c.addIf(!model, Clue.IS_A_DATASET);
                c.addIf(model && !clause, Clue.IS_A_MODEL);
                return;
            }
            model |= MODEL_NOUNS.contains(words.lower(i));
        }
        c.addIf(model && !clause, Clue.IS_A_MODEL);
    }

    private static boolean ends(Words words, int i) {
        String tag = words.tag(i);
        return (tag.equals("IN") && !words.lower(i).equals("of"))
                || words.lower(i).equals("that")
                || tag.equals("WDT")
                || tag.startsWith("VBZ")
                || tag.equals(".");
    }

    /**
     * Adds the clues before a name.
     *
     * @param first the first word of the list that the name stands in
     */
    static void before(DatasetCandidate c, int first) {
        Words words = c.words();
        int i = first - 1;
        boolean determined = false;
        while (isSkipped(words, i)) {
            String w = words.lower(i);
            c.addIf(w.equals("the") || w.equals("both"), Clue.THE_BEFORE);
            c.addIf(w.equals("a") || w.equals("an"), Clue.A_BEFORE);
            c.addIf(w.equals("our"), Clue.OUR_BEFORE);
            determined |= DETERMINERS.contains(w);
            i--;
        }
        c.addIf(suchAs(words, i), Clue.DATASETS_SUCH_AS);
        switch (words.lower(i)) {
            case "on", "over", "across", "upon" -> on(c, i);
            case "from" -> c.add(Clue.FROM_BEFORE);
            case "in", "within" -> c.add(Clue.IN_BEFORE);
            case "of" -> c.add(Clue.OF_BEFORE);
            case "for" -> c.add(Clue.FOR_BEFORE);
            case "to" -> c.add(Clue.TO_BEFORE);
            case "with" -> c.add(Clue.WITH_BEFORE);
            case "by" -> c.add(Clue.BY_BEFORE);
            default -> word(c, i, determined);
        }
    }

    private static boolean isSkipped(Words words, int i) {
        String w = words.lower(i);
        return DETERMINERS.contains(w)
                || SKIPPED_BEFORE.contains(w)
                || (i >= 0 && words.isNumber(i))
                || w.equals("\"")
                || w.equals("``");
    }

    private static void word(DatasetCandidate c, int i, boolean determined) {
        String w = c.words().lower(i);
        boolean model = MODEL_NOUNS.contains(w);
        c.addIf(USE_VERBS.contains(w), Clue.USE_BEFORE);
        c.addIf(PRESENT_VERBS.contains(w), Clue.PRESENT_BEFORE);
        c.addIf(model, Clue.MODEL_BEFORE);
        c.addIf(c.words().tag(i).startsWith("NN") && !determined && !model, Clue.NOUN_BEFORE);
    }

    private static void on(DatasetCandidate c, int i) {
        c.add(Clue.ON_BEFORE);
        for (int k = i - 1; k >= Math.max(0, i - EVALUATION_REACH); k--) {
            if (DONE_ON_DATA.contains(c.words().lower(k))) {
                c.add(i - k <= 2 ? Clue.TRAIN_ON_BEFORE : Clue.ON_AND_EVALUATION);
                return;
            }
        }
    }

    /** Whether "datasets such as", "benchmarks (", "corpora:" and the like end at a word. */
    private static boolean suchAs(Words words, int i) {
        if (words.isDataNoun(i)) {
            return true;
        }
        if (!TRIGGERS.contains(words.lower(i))) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (words.dataNounEnd(k) > 0) {
                return true;
            }
            boolean passed = words.isNumber(k)
                    || switch (words.lower(k)) {
                        case "such", ",", "-", "used", "respectively", "specifically" -> true;
                        default -> false;
                    };
            if (!passed) {
                return false;
            }
        }
        return false;
    }
}
