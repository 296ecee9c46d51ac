package org.papergraph.eval;

/**
 * How well one measure came out.
 *
 * @param measure such as {@code F1@5}
 * @param precision in [0, 1]; NaN where the measure has none
 * @param recall in [0, 1]
 * @param f1 harmonic mean of both; NaN where the measure has no precision
 */
record Figure(String measure, double precision, double recall, double f1) {

    /** The harmonic mean is that of the two values given. */
    static Figure of(String measure, double precision, double recall) {
        double sum = precision + recall;
        return new Figure(measure, precision, recall, sum > 0 ? 2 * precision * recall / sum : 0);
    }

    /** From counts: hits, how many were predicted, and how many there are. */
    static Figure ofCounts(String measure, long hits, long predicted, long gold) {
        return of(measure, share(hits, predicted), share(hits, gold));
    }

    static double share(long part, long whole) {
        return whole > 0 ? (double) part / whole : 0;
    }

    /** The one value that stands for the measure: F1, or recall where there is no precision. */
    double value() {
        return Double.isNaN(f1) ? recall : f1;
    }
}
