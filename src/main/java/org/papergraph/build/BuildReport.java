package org.papergraph.build;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param reasons how many of them for which reason, its details left out
 * @param quarantined the first {@value #MAX_QUARANTINED} of them
 * @param time from the first file to the last commit, start of a server excluded, vectors excluded
 * @param embeddings how it stands with the vectors of papers
 * @param stopped whether it ended early because somebody wanted it to: run again, it goes on
 */
public record BuildReport(
        long records,
        long unchanged,
        WriteResult papers,
        long quarantinedCount,
        Map<String, Long> reasons,
        List<Quarantined> quarantined,
        Duration time,
        EmbeddingReport embeddings,
        boolean stopped) {

    /** So many are kept in a report; all of them are told to {@link BuildProgress}. */
    public static final int MAX_QUARANTINED = 1000;

    public BuildReport {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
        quarantined = List.copyOf(quarantined);
    }

    /** Records read per second. */
    public double recordsPerSecond() {
        return records * 1000.0 / Math.max(1, time.toMillis());
    }
}
