package org.papergraph.extract;

/** What speaks for or against a name being a dataset's. */
enum Clue {
    BIAS(-2.71),
    /* the lists */
    LISTED(3.34),
    LISTED_SHORT(2.94),
    LISTED_PLAIN(0.97),
    LISTED_PART(2.26),
    OTHER(-1.56),
    OTHER_PART(-0.51),
    LANGUAGE(-1.75),
    /* the shape of the name */
    CAPITALS(0.34),
    TWO_LETTERS(-0.57),
    NUMBERED(0.27),
    HYPHEN_NUMBER(0),
    MIXED_CASE(0.23),
    TITLE_WORD(0),
    TITLE_WORDS(0),
    LONG(0.68),
    DATA_ENDING(0.78),
    DATA_WORD(0.69),
    YEAR(0.64),
    NET_ENDING(-0.47),
    SENTENCE_START(-0.16),
    IN_TITLE(-0.5),
    LOWER_CASE(-1.45),
    /* what follows */
    DATA_NOUN(3.3),
    DATA_NOUN_APART(2.64),
    SHARED_DATA_NOUN(2.43),
    DATA_AFTER(1.34),
    TASK_AFTER(-0.12),
    MODEL_AFTER(-2.54),
    NOUN_AFTER(-0.71),
    CONTAINS_AFTER(0.55),
    IS_A_DATASET(1.84),
    IS_A_MODEL(-0.49),
    BRACKET_AFTER(0),
    CITATION_AFTER(0.63),
    POSSESSIVE(-0.53),
    PREPOSITION_AFTER(-0.6),
    VERB_AFTER(-0.69),
    END_AFTER(0.2),
    /* what stands before */
    DATASETS_SUCH_AS(1.95),
    ON_BEFORE(1.11),
    ON_AND_EVALUATION(0.28),
    FROM_BEFORE(0.54),
    IN_BEFORE(0.29),
    OF_BEFORE(-0.13),
    FOR_BEFORE(0.53),
    TO_BEFORE(0.22),
    WITH_BEFORE(0.25),
    BY_BEFORE(-1.28),
    USE_BEFORE(0.21),
    TRAIN_ON_BEFORE(1.24),
    PRESENT_BEFORE(0.33),
    THE_BEFORE(0.73),
    A_BEFORE(-0.73),
    OUR_BEFORE(-0.63),
    NOUN_BEFORE(0.52),
    BRACKET_BEFORE(0),
    NOTHING_BEFORE(0),
    MODEL_BEFORE(-1.22),
    /* the sentence and the list that it stands in */
    EVALUATION(0.12),
    DATA_IN_SENTENCE(0.53),
    IN_LIST(0),
    LISTED_NEIGHBOUR(2.01),
    SIMILAR_NEIGHBOUR(-1.52),
    OTHER_NEIGHBOUR(-1.22),
    /* what the paper says its letters stand for */
    STANDS_FOR_DATA(1.09),
    STANDS_FOR_METHOD(-0.8),
    STANDS_FOR_WORDS(-0.38),
    STANDS_FOR_NAME(0.89);

    private final double weight;

    Clue(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
