package org.papergraph.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** How often each fault happens, and what came of it: one line per build in {@code target/faults.tsv}. */
final class FaultRecord {

    /** Moments per fault. */
    static final int MOMENTS = Integer.getInteger("papergraph.faults", 1);

    /** Papers per build. */
    static final int PAPERS = Integer.getInteger("papergraph.faults.papers", MOMENTS > 1 ? 3000 : 240);

    private static final Path FILE = Path.of("target", "faults.tsv");

    private FaultRecord() {}

    static void note(String fault, long moment, FaultyBuild.Outcome outcome) throws IOException {
        note(fault, moment, outcome.time().toMillis() / 1000.0, outcome.line());
    }

    static void note(String fault, long moment, double seconds, String what) throws IOException {
        String line = String.format(Locale.ROOT, "%s\t%d\t%.1f\t%s%n", fault, moment, seconds, what);
        Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
