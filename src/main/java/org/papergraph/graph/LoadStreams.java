package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The transactions of a load, in several streams at a time. They come in rounds: for each stream some transactions, one
 * after the other; a round begins when the one before is committed. The caller makes ready what comes next meanwhile.
 * Used by one thread.
 */
final class LoadStreams implements AutoCloseable {

    /** What one transaction does. */
    @FunctionalInterface
    interface Work {

        /**
         * Does it, perhaps once more after a try that failed.
         *
         * @param isNew whether it is not done; false if an earlier try was committed after all
         */
        void write(Statements tx, boolean isNew);
    }

    /**
     * What is done at a time.
     *
     * @param streams for each stream its transactions, one after the other; as many as there are streams, or fewer
     */
    record Round(List<? extends Collection<? extends Work>> streams) {}

    /** Somebody else has ended the load. */
    static final class EndedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EndedException() {
            super("the load was ended by another process", null, false, false);
        }
    }

    private final GraphConnection connection;
    private final String load;
    private final long[] steps = new long[EdgeWindow.STREAMS];
    private final ExecutorService transactions = threads(EdgeWindow.STREAMS);
    private final ExecutorService rounds = threads(1);
    private Future<?> underWay = CompletableFuture.completedFuture(true);

    /**
     * No transaction yet.
     *
     * @param load the name under which the load has marked the graph
     */
    LoadStreams(GraphConnection connection, String load) {
        this.connection = connection;
        this.load = load;
    }

    private static ExecutorService threads(int number) {
        return Executors.newFixedThreadPool(number, task -> {
            Thread thread = new Thread(task, "papergraph-load");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Waits until what was sent before is committed, and sends more rounds.
     *
     * @throws EndedException if somebody else has ended the load
     */
    void send(List<Round> more) {
        await();
        underWay = rounds.submit(() -> more.forEach(this::run));
    }

    /** Waits until all is committed. */
    void await() {
        valueOf(underWay);
    }

    private void run(Round round) {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < round.streams().size(); i++) {
            int stream = i;
            tasks.add(() -> {
                round.streams().get(stream).forEach(work -> write(stream, work));
                return true;
            });
        }
        try {
            transactions.invokeAll(tasks).forEach(LoadStreams::valueOf);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    private void write(int stream, Work work) {
        Map<String, Object> step = Map.of("load", load, "stream", stream, "step", ++steps[stream]);
        connection.write("Loading", tx -> write(new Statements(tx), step, work));
    }

    private static boolean write(Statements tx, Map<String, Object> step, Work work) {
        List<Boolean> isNew =
                tx.list(Statement.ADVANCE_LOAD, step, row -> row.get("isNew").asBoolean());
        if (isNew.isEmpty()) {
            throw new EndedException();
        }
        work.write(tx, isNew.contains(true));
        return true;
    }

    private static void valueOf(Future<?> done) {
        try {
            done.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
    }

    /** Waits for the transactions that are under way. */
    @Override
    public void close() {
        rounds.shutdown();
        transactions.shutdown();
        try {
            await();
        } catch (RuntimeException known) {
            // Whoever sent or awaited it was told.
        }
    }
}
