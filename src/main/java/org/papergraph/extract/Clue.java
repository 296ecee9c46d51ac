package org.papergraph.extract;

/** What speaks for or against a name being a dataset's. */
enum Clue {
    BIAS(-2.68),
    /* the lists */
    LISTED(3.35),
    LISTED_SHORT(2.9),
    LISTED_PLAIN(1.02),
    LISTED_PART(2.2),
    OTHER(-1.48),
    OTHER_VERSION(-1.37),
    LANGUAGE(-1.76),
    /* the shape of the name */
    CAPITALS(0.35),
    TWO_LETTERS(-0.62),
    NUMBERED(0.37),
    MIXED_CASE(0.3),
    TITLE_WORD,
    LONG(0.7),
    DATA_ENDING(0.71),
    DATA_WORD(0.68),
    YEAR(0.56),
    NET_ENDING(-0.63),
    SENTENCE_START(-0.12),
    LOWER_CASE(-0.85),
    /* what follows */
    DATA_NOUN(3.6),
    DATA_NOUNS(1.3),
    DATA_NOUN_APART(2.62),
    DATA_NOUN_BEHIND_BRACKET(2.62),
    SHARED_DATA_NOUN(2.39),
    DATA_AFTER(1.26),
    TASK_AFTER(-0.11),
    MODEL_AFTER(-2.52),
    NOUN_AFTER(-0.72),
    CONTAINS_AFTER(0.52),
    IS_A_DATASET(1.87),
    IS_A_MODEL(-0.49),
    CITATION_AFTER(0.71),
    POSSESSIVE(-0.57),
    PREPOSITION_AFTER(-0.6),
    VERB_AFTER(-0.69),
    END_AFTER(0.19),
    /* what stands before */
    DATASETS_SUCH_AS(1.91),
    ON_BEFORE(1.15),
    ON_AND_EVALUATION(0.28),
    FROM_BEFORE(0.54),
    IN_BEFORE(0.3),
    OF_BEFORE(-0.11),
    FOR_BEFORE(0.52),
    TO_BEFORE(0.2),
    WITH_BEFORE(0.34),
    BY_BEFORE(-1.24),
    USE_BEFORE(0.24),
    TRAIN_ON_BEFORE(1.28),
    PRESENT_BEFORE(0.28),
    THE_BEFORE(0.71),
    A_BEFORE(-0.82),
    OUR_BEFORE(-0.66),
    NOUN_BEFORE(0.5),
    MODEL_BEFORE(-1.13),
    /* the sentence and the list that it stands in */
    EVALUATION(0.11),
    DATA_IN_SENTENCE(0.53),
    IN_LIST,
    LENDS_DATA_NOUN,
    LISTED_NEIGHBOUR(2.09),
    SIMILAR_NEIGHBOUR(-0.88),
    OTHER_NEIGHBOUR(-1.25),
    /* what the paper says its letters stand for */
    STANDS_FOR_DATA(1.09),
    STANDS_FOR_METHOD(-2.0),
    STANDS_FOR_WORDS(-1.5),
    OWN_NAME(-1.5),
    OWN_DATA(1.5),
    STANDS_FOR_NAME;

    private final double weight;

    /** A clue that decides what others mean, and speaks for nothing by itself. */
    Clue() {
        this(0);
    }

    Clue(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
