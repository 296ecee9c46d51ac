package org.papergraph.graph;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.papergraph.resolve.Corrections;

/** An empty graph that can be filled all at once. */
interface LoadTarget {

    /** Room for the records, aside of the graph. */
    HeldRecords held(TextExtraction extraction);

    /**
     * Begins a build.
     *
     * @param corrections to be in force from now on; empty keeps those that are
     * @return those in force
     */
    Corrections begin(Optional<Corrections> corrections, TextExtraction extraction);

    /** What a record takes of the heap until the end of the load, beside its terms and links. */
    long bytesPerRecord();

    /** The fewest records that are worth it; fewer are written in batches. */
    int fewest();

    /**
     * Fills it, unless it turns out that it can't be: somebody else has written to it, or it refuses what it is given.
     *
     * @param graph all of it, under the corrections
     * @param corrections to be in force
     * @param percent hears how much of it is written
     * @return whether it did; if not, nothing of it is there, and batches may do
     */
    boolean load(WholeGraph graph, Corrections corrections, IntConsumer percent);

    /** The connection to it, which may have to wait until a server has started. */
    GraphConnection connection();

    /** Writes records to it in batches. */
    RecordWriter batches(TextExtraction extraction);
}
