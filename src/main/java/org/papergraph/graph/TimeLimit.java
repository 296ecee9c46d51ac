package org.papergraph.graph;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How long something may take, counted from the moment that this was made.
 *
 * @param length as it was asked for, above 0
 * @param end when it is over, by {@link System#nanoTime()}
 */
record TimeLimit(Duration length, long end) {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** Longer than anything runs, and short enough to be counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(365);

    TimeLimit {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a time limit is above 0: " + length);
        }
    }

    /** So long from now. */
    static TimeLimit of(Duration length) {
        Duration counted = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        return new TimeLimit(length, System.nanoTime() + counted.toNanos());
    }

    /** What is left of it, one millisecond at least: the server counts in them, and takes 0 for no limit. */
    Duration left() {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
    }

    boolean isOver() {
        return end - System.nanoTime() <= 0;
    }

    /** The length in seconds, such as {@code 0.2 s}. */
    @Override
    public String toString() {
        BigDecimal seconds = BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), 9));
        return seconds.stripTrailingZeros().toPlainString() + " s";
    }
}
