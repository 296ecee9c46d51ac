package org.papergraph.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.exceptions.Neo4jException;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.build.BuildReport;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.paper.PapergraphException;

/**
 * A build that something happens to at a moment of its course, chosen by a seed: at its start, while the schema is put
 * in place, or after so many records and a bit.
 */
final class FaultyBuild {

    /** More than anything may take that waits for a server: its retries, and its patience with a silent one. */
    private static final Duration LIMIT = Duration.ofMinutes(6);

    private static final int LONGEST_DELAY_MILLIS = 900;

    private final Path file;
    private final int papers;
    private final BuildOptions options;

    /**
     * A build.
     *
     * @param file what it reads
     * @param papers how many there are in it
     */
    FaultyBuild(Path file, int papers, BuildOptions options) {
        this.file = file;
        this.papers = papers;
        this.options = options;
    }

    /** What happens. */
    interface Fault {

        /** Makes it happen; returns when it is over, or when only somebody's action would end it. */
        void strike() throws Exception;
    }

    /**
     * How the build ended.
     *
     * @param failure empty where it finished by itself
     * @param happened whether it was under way long enough for the fault to happen
     */
    record Outcome(Optional<PapergraphException> failure, boolean happened, Duration time) {

        String line() {
            return failure.map(Outcome::told).orElse(happened ? "finished" : "finished before");
        }

        /** The line that a user reads, with the server's code behind it. */
        static String told(PapergraphException failure) {
            String code = failure.getCause() instanceof Neo4jException answer ? " [" + answer.code() + "]" : "";
            return failure.getMessage() + code;
        }
    }

    /** Builds without a fault; must succeed. */
    BuildReport undisturbed(ConnectionSettings settings) {
        try (PaperGraph graph = PaperGraph.connect(settings)) {
            BuildReport report = build(graph, BuildProgress.SILENT);
            assertThat(report.quarantinedCount()).isZero();
            return report;
        }
    }

    /**
     * Builds, and has something happen.
     *
     * @param moment seed of the moment
     * @param atStart whether it happens in the first second
     */
    Outcome run(ConnectionSettings settings, long moment, boolean atStart, Fault fault) throws Exception {
        Random random = new Random(moment);
        long records = atStart ? 0 : 1 + random.nextInt(papers * 7 / 10);
        Trigger trigger = new Trigger(records, random.nextInt(LONGEST_DELAY_MILLIS), fault);
        long start = System.nanoTime();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (PaperGraph graph = PaperGraph.connect(settings)) {
            Future<BuildReport> build = thread.submit(() -> {
                trigger.done(0);
                return build(graph, trigger);
            });
            Optional<PapergraphException> failure = failure(build);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            return new Outcome(failure, trigger.ended(), time);
        } finally {
            thread.shutdownNow();
        }
    }

    private BuildReport build(PaperGraph graph, BuildProgress progress) {
        return graph.build(List.of(file.toString()), InputStream.nullInputStream(), options, progress);
    }

    /** A build either comes to its end, with all records, or fails with one clear line. */
    private Optional<PapergraphException> failure(Future<BuildReport> build) throws InterruptedException {
        try {
            BuildReport report = build.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(report.records()).isEqualTo(papers);
            assertThat(report.quarantined()).isEmpty();
            return Optional.empty();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof PapergraphException known) {
                assertThat(known.getMessage()).doesNotContain("\n").hasSizeLessThan(400);
                return Optional.of(known);
            }
            throw new AssertionError("not one clear line", failure);
        } catch (TimeoutException hang) {
            throw new AssertionError("the build hangs", hang);
        }
    }

    /** Waits for its moment. */
    private static final class Trigger implements BuildProgress {

        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final AtomicLong left;
        private final Fault fault;
        private final int delay;
        private Optional<Future<?>> strike = Optional.empty();

        Trigger(long records, int delay, Fault fault) {
            this.left = new AtomicLong(records);
            this.delay = delay;
            this.fault = fault;
        }

        @Override
        public synchronized void done(long records) {
            if (left.addAndGet(-records) <= 0 && strike.isEmpty()) {
                strike = Optional.of(thread.submit(() -> {
                    Thread.sleep(delay);
                    fault.strike();
                    return true;
                }));
            }
        }

        /** Waits until the fault is over, if it was begun. */
        boolean ended() throws Exception {
            thread.shutdown();
            Optional<Future<?>> begun;
            synchronized (this) {
                begun = strike;
            }
            if (begun.isPresent()) {
                begun.get().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
            return begun.isPresent();
        }
    }
}
