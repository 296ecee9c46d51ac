package org.papergraph.extract;

/**
 * What speaks for or against a candidate, with its weight in the logistic regression of {@link Salience}: always; on
 * top of that, by how far the background knows the paper's vocabulary; and where the text has lost its capitals (and
 * mostly its hyphens too). Fitted to four labelled sets of different kinds at once (expert, reader and author keyphrases),
 * by {@code FeatureRun} of the tests and iteratively reweighted least squares.
 */
enum Evidence {
    CONSTANT(-0.151, -0.259, -0.832),
    /** Logarithm of how often it stands in the paper. */
    FREQUENCY(0.229, 0, 0),
    /** Logarithm of how often it does outside of longer phrases. */
    FREQUENCY_ALONE(0.858, 0, 0),
    /** Logarithm of the tokens before its first place, in tens. */
    LATENESS(-1.048, -0.850, -0.124),
    IN_TITLE(-0.345, 0.550, 0.918),
    ONE_WORD(-1.928, -2.524, 0.416),
    THREE_WORDS(0.103, -0.788, -0.356),
    FOUR_WORDS_OR_MORE(-0.327, -0.914, -0.928),
    /** Logarithm of the papers of the background that use it. */
    PAPERS(0.031, 0.585, 0.057),
    KNOWN(0.045, -0.654, 0.365),
    /** Logarithm of the share of these papers that have it in their title. */
    SHARE_OF_TITLES(0.585, 0.714, 0.014),
    /** Logarithm of the share of these papers where it stands alone. */
    SHARE_ALONE(0.149, 0.664, 0.134),
    /** Mean inverse document frequency of its words. */
    RARITY(0.202, 0.118, -0.106),
    RARITY_OF_MOST_COMMON_WORD(0.024, 0, 0),
    RARITY_OF_HEAD(-0.048, 0, 0),
    /** Pointwise mutual information of its words, per word. */
    COHESION(0.149, 0, 0),
    DEFINED(0.5, 0, 0),
    SHORT_FORM(0.921, 0, 0),
    ENDS_IN_GERUND(-0.652, 0, 0),
    BEGINS_WITH_PARTICIPLE(-0.524, 0, 0),
    ENDS_IN_GENERAL_NOUN(-0.220, 0, 0),
    ENDS_IN_NAME(-0.388, 0, 0),
    NESTED(-0.236, 0, 0),
    NESTED_AND_UNKNOWN(-0.833, 0, 0),
    BEGINS_WITH_ADJECTIVE(-0.149, 0, 0),
    /** How much rarer it is than its last word. */
    NARROWNESS(0.039, 0, 0),
    HYPHENATED(-0.168, 0, 0),
    /** Share of the paper before its first place in the abstract. */
    POSITION(1.468, 0, 0);

    final double always;
    final double covered;
    final double lowerCase;

    Evidence(double always, double covered, double lowerCase) {
        this.always = always;
        this.covered = covered;
        this.lowerCase = lowerCase;
    }
}
