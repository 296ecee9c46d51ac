package org.papergraph.graph;

import java.util.function.IntConsumer;

/** Tells how much of a number of steps is done: each percent once and in order. Thread-safe. */
final class Percent {

    private static final int ALL = 100;

    private final long steps;
    private final IntConsumer sink;
    private long done;
    private int told;

    /**
     * Nothing is done yet.
     *
     * @param steps all of them; more that are done change nothing
     */
    Percent(long steps, IntConsumer sink) {
        this.steps = steps;
        this.sink = sink;
    }

    /** So many more are done. */
    synchronized void done(long more) {
        done = Math.min(done + more, steps);
        while ((told + 1) * steps <= done * ALL && told < ALL) {
            told++;
            sink.accept(told);
        }
    }
}
