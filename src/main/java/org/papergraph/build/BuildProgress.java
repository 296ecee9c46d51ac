package org.papergraph.build;

import org.papergraph.graph.LoadProgress;
import org.papergraph.paper.Quarantined;

/** Hears how a build goes. Called from more than one thread, also at the same time. */
public interface BuildProgress extends LoadProgress {

    /** Hears nothing. */
    BuildProgress SILENT = new BuildProgress() {};

    /** The first build of this graph was cut short; this one begins anew. */
    default void beginsAnew(String graph) {}

    /** So many more records are in the graph, or were there already. */
    default void done(long records) {}

    /** So many more papers have a vector. */
    default void embedded(long papers) {}

    /** Whether somebody wants the build to end early: asked for at every record, it ends with the running batch. */
    default boolean isStopped() {
        return false;
    }

    /** A record or a file could not be read. */
    default void quarantined(Quarantined quarantined) {}
}
