package org.papergraph.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.SourceRecord;

/** Takes extracted records into a graph, one batch after the other; however it does so, the graph is the same. */
public interface RecordWriter {

    /** Tells somebody how it goes where it fills a graph at once; before the work begins. */
    default void watch(LoadProgress progress) {}

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

    /**
     * A record that the database refuses for what it holds.
     *
     * @param record the record
     * @param reason what the database says, in one line
     */
    record Refused(SourceRecord record, String reason) {}

    /** The same, but for records that the database refuses: the batch is halved until each of them is found. */
    default WriteResult add(List<ExtractedRecord> records, Consumer<Refused> refusals) {
        try {
            return add(records);
        } catch (RefusedRecordsException refused) {
            if (records.size() > 1) {
                int half = records.size() / 2;
                return add(records.subList(0, half), refusals)
                        .plus(add(records.subList(half, records.size()), refusals));
            }
            refusals.accept(new Refused(records.get(0).record(), refused.reason()));
            return WriteResult.NONE;
        }
    }

    /** Records that were refused after they had been added. */
    default List<Refused> refused() {
        return List.of();
    }

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
