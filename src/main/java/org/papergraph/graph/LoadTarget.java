package org.papergraph.graph;

import java.util.Optional;
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

    /** The fewest records that are worth it; fewer are written in batches. */
    int fewest();

    /**
     * Fills it, unless it turns out that it can't be: somebody else has written to it, or it refuses what it is given.
     *
     * @param graph all of it, under the corrections
     * @param corrections to be in force
     * @return whether it did; if not, nothing of it is there, and batches may do
     */
    boolean load(WholeGraph graph, Corrections corrections);

    /** The connection to it, which may have to wait until a server has started. */
    GraphConnection connection();

    /** Writes records to it in batches. */
    RecordWriter batches(TextExtraction extraction);
}
