package org.papergraph.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.papergraph.resolve.Corrections;

/** Takes extracted records into a graph, one batch after the other; however it does so, the graph is the same. */
public interface RecordWriter {

    /**
     * Begins the work: brings what the graph has under the given corrections.
     *
     * @param corrections to be in force from now on; empty keeps those that are
     * @param stop asked before every transaction whether to leave the rest to the next build
     * @return papers changed by that
     */
    WriteResult begin(Optional<Corrections> corrections, BooleanSupplier stop);

    /** The same, to the end. */
    default WriteResult begin(Optional<Corrections> corrections) {
        return begin(corrections, () -> false);
    }

    /** The hashes of those records that it has already, by key. */
    Map<String, String> hashes(Collection<String> recordKeys);

    /** Adds records; one whose key is known already replaces the known one. The last of equal keys counts. */
    WriteResult add(List<ExtractedRecord> records);

    /** Ends the work: all that was added is in the graph and can be found when it returns. */
    WriteResult finish();

    /** Whether a build that was stopped early leaves something that the next one goes on with. */
    default boolean isResumable() {
        return true;
    }

    /** How long it waited for a server to start. */
    default Duration serverStart() {
        return Duration.ZERO;
    }
}
