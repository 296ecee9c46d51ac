package org.papergraph.text;

/**
 * The exponential function between -16 and 0, to eleven digits, from a table and the first terms of its series: the
 * same bits on every machine, in half the time that {@link StrictMath#exp} takes.
 */
final class Exponential {

    private static final int STEPS = 64;
    private static final double[] TABLE = new double[16 * STEPS + 1];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = StrictMath.exp(-i / (double) STEPS);
        }
    }

    private Exponential() {}

    /** e to the power of x, which is not below -16 and not above 0. */
    static double of(double x) {
        int step = (int) (-x * STEPS);
        double rest = x + step / (double) STEPS;
        return TABLE[step] * (1 + rest * (1 + rest * (1 / 2.0 + rest * (1 / 6.0 + rest / 24))));
    }
}
