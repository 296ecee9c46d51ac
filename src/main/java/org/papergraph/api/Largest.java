package org.papergraph.api;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Counts what it is told and keeps the first of it, in an order.
 *
 * @param <T> what it is told
 */
final class Largest<T> {

    private final int limit;
    private final Comparator<T> order;

    /** The last of those that are kept is at its head. */
    private final PriorityQueue<T> kept;

    private long count;

    Largest(int limit, Comparator<T> order) {
        this.limit = limit;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T one) {
        count++;
        kept.add(one);
        if (kept.size() > limit) {
            kept.remove();
        }
    }

    /** What is kept, in no order. */
    Stream<T> kept() {
        return kept.stream();
    }

    /** All that was told. */
    Changes<T> changes(UnaryOperator<T> complete) {
        return new Changes<>(count, kept.stream().sorted(order).map(complete).toList());
    }
}
