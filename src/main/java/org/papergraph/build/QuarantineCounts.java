package org.papergraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.paper.Quarantined;

/** Counts what could not be read, and keeps the first of it without its text. Not thread-safe. */
final class QuarantineCounts {

    private final Map<String, Long> reasons = new TreeMap<>();
    private final List<Quarantined> first = new ArrayList<>();
    private long count;

    /** Counts one more. */
    void add(Quarantined bad) {
        count++;
        reasons.merge(bad.kind(), 1L, Long::sum);
        if (first.size() < BuildReport.MAX_QUARANTINED) {
            first.add(new Quarantined(bad.origin(), bad.reason()));
        }
    }

    long count() {
        return count;
    }

    Map<String, Long> reasons() {
        return reasons;
    }

    List<Quarantined> first() {
        return first;
    }
}
