package org.papergraph.graph;

/** Hears how a graph is filled at once. Called from more than one thread. */
public interface LoadProgress {

    /** So many records were held back, and are written now, all at once. */
    default void writesAtOnce(long records) {}

    /** So much of it is written, before it is linked and indexed: in percent, each number once and in order. */
    default void writtenAtOnce(int percent) {}

    /** The heap bore no more: what it held is in the graph, the rest follows in batches. */
    default void passesTheHeap() {}
}
