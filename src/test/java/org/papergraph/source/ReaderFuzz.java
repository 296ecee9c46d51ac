package org.papergraph.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What Jazzer calls with bytes of its own making, for the {@link FuzzTarget} that the system property {@value
 * #TARGET} names. Jazzer looks for the method by its name.
 */
public final class ReaderFuzz {

    static final String TARGET = "papergraph.fuzz.target";

    private static final FuzzTarget KIND = FuzzTarget.valueOf(System.getProperty(TARGET, "ANYTHING"));
    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final int WARM = 100;

    private static int inputs;

    private ReaderFuzz() {}

    /** One input; whatever this throws is a finding, also that it took too long. The first ones wait for their classes. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (!KIND.accepts(input)) {
            return;
        }
        long before = TIMES.getCurrentThreadCpuTime();
        ReaderLaws.hold(input);
        inputs++;
        if (inputs > WARM && TIMES.getCurrentThreadCpuTime() - before > MOST_NANOS) {
            throw new AssertionError("more than five seconds for " + input.length + " bytes");
        }
    }
}
