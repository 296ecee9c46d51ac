package org.papergraph.build;

import java.time.Duration;
import java.util.List;
import org.papergraph.graph.EmbeddingReport;
import org.papergraph.graph.WriteResult;
import org.papergraph.paper.Quarantined;

/**
 * What a build did.
 *
 * @param records how many records were read
 * @param unchanged how many of them the graph had already, word for word
 * @param papers what happened to papers
 * @param quarantinedCount how many records or files could not be read
 * @param quarantined the first {@value #MAX_QUARANTINED} of them
 * @param time from the first file to the last commit, start of a server excluded, vectors excluded
 * @param embeddings how it stands with the vectors of papers
 */
public record BuildReport(
        long records,
        long unchanged,
        WriteResult papers,
        long quarantinedCount,
        List<Quarantined> quarantined,
        Duration time,
        EmbeddingReport embeddings) {

    /** So many are kept in a report; all of them are told to {@link BuildProgress}. */
    public static final int MAX_QUARANTINED = 1000;

    public BuildReport {
        quarantined = List.copyOf(quarantined);
    }

    /** Records read per second. */
    public double recordsPerSecond() {
        return records * 1000.0 / Math.max(1, time.toMillis());
    }
}
