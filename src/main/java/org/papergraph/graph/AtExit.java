package org.papergraph.graph;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens when the process is asked to end, by Ctrl-C for example: first whatever is under way is asked to come to
 * a stop and is waited for, then servers stop. The platform would do all of this at the same time. Thread-safe.
 */
public final class AtExit {

    /** A batch that takes longer than this is given up; what it wrote is undone by the server. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final AtExit PROCESS = new AtExit();

    private final Set<Work> underWay = new HashSet<>();
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private boolean registered;

    private AtExit() {}

    /** Something under way that must not be cut in the middle. Close it when it is done. */
    public static final class Work implements AutoCloseable {

        private final Runnable stop;

        private Work(Runnable stop) {
            this.stop = stop;
        }

        @Override
        public void close() {
            PROCESS.done(this);
        }
    }

    /**
     * Announces work.
     *
     * @param stop asks it to come to a stop soon; called once, on another thread
     */
    public static Work begin(Runnable stop) {
        Work work = new Work(stop);
        PROCESS.add(work);
        return work;
    }

    /** Something to be done when no work is under way any more; the last added comes first. */
    static void stopLast(Runnable stop) {
        PROCESS.add(stop);
    }

    /** Takes that back. */
    static void forget(Runnable stop) {
        PROCESS.remove(stop);
    }

    private synchronized void add(Work work) {
        register();
        underWay.add(work);
    }

    private synchronized void done(Work work) {
        underWay.remove(work);
        notifyAll();
    }

    private synchronized void add(Runnable stop) {
        register();
        stops.push(stop);
    }

    private synchronized void remove(Runnable stop) {
        stops.remove(stop);
    }

    private void register() {
        if (!registered) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::run, "papergraph-exit"));
            registered = true;
        }
    }

    private void run() {
        for (Work work : workUnderWay()) {
            work.stop.run();
        }
        await();
        for (Runnable stop = next(); stop != null; stop = next()) {
            stop.run();
        }
    }

    private synchronized List<Work> workUnderWay() {
        return List.copyOf(underWay);
    }

    private synchronized void await() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toMillis(); left > 0 && !underWay.isEmpty(); ) {
                wait(left);
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Runnable next() {
        return stops.poll();
    }
}
