package org.papergraph.extract;

/** What speaks for or against a name being a dataset's. */
enum Clue {
    BIAS(-2.7),
    /* the lists */
    LISTED(3.32),
    LISTED_SHORT(2.92),
    LISTED_PLAIN(1.02),
    LISTED_PART(2.18),
    OTHER(-1.48),
    OTHER_PART(0),
    OTHER_VERSION(-1.38),
    LANGUAGE(-1.75),
    /* the shape of the name */
    CAPITALS(0.37),
    TWO_LETTERS(-0.61),
    NUMBERED(0.38),
    MIXED_CASE(0.31),
    TITLE_WORD(0),
    LONG(0.73),
    DATA_ENDING(0.74),
    DATA_WORD(0.67),
    YEAR(0.57),
    NET_ENDING(-0.61),
    SENTENCE_START(-0.12),
    LOWER_CASE(-1.57),
    /* what follows */
    DATA_NOUN(3.62),
    DATA_NOUNS(1.3),
    DATA_NOUN_APART(2.63),
    SHARED_DATA_NOUN(2.41),
    DATA_AFTER(1.28),
    TASK_AFTER(-0.11),
    MODEL_AFTER(-2.52),
    NOUN_AFTER(-0.73),
    CONTAINS_AFTER(0.53),
    IS_A_DATASET(1.87),
    IS_A_MODEL(-0.48),
    BRACKET_AFTER(0),
    CITATION_AFTER(0.72),
    POSSESSIVE(-0.55),
    PREPOSITION_AFTER(-0.61),
    VERB_AFTER(-0.67),
    END_AFTER(0.19),
    /* what stands before */
    DATASETS_SUCH_AS(1.91),
    ON_BEFORE(1.14),
    ON_AND_EVALUATION(0.3),
    FROM_BEFORE(0.52),
    IN_BEFORE(0.3),
    OF_BEFORE(-0.13),
    FOR_BEFORE(0.52),
    TO_BEFORE(0.2),
    WITH_BEFORE(0.32),
    BY_BEFORE(-1.24),
    USE_BEFORE(0.24),
    TRAIN_ON_BEFORE(1.25),
    PRESENT_BEFORE(0.28),
    THE_BEFORE(0.71),
    A_BEFORE(-0.82),
    OUR_BEFORE(-0.66),
    NOUN_BEFORE(0.5),
    MODEL_BEFORE(-1.13),
    /* the sentence and the list that it stands in */
    EVALUATION(0.11),
    DATA_IN_SENTENCE(0.53),
    IN_LIST(0),
    LISTED_NEIGHBOUR(2.09),
    SIMILAR_NEIGHBOUR(-0.94),
    OTHER_NEIGHBOUR(-1.24),
    /* what the paper says its letters stand for */
    STANDS_FOR_DATA(1.04),
    STANDS_FOR_METHOD(-2.0),
    STANDS_FOR_WORDS(-1.5),
    OWN_NAME(-1.5),
    OWN_DATA(1.5),
    STANDS_FOR_NAME(0);

    private final double weight;

    Clue(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
