package org.papergraph.build;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that several threads do while one more thread takes the results in the order in which the work was put in. A
 * bounded number of pieces is under way at any time, so memory does not grow with the input. The first failure, of a
 * worker or of the taker, ends it and comes out of {@link #put} or {@link #finish}. One thread puts.
 *
 * @param <I> a piece of work
 * @param <O> its result
 */
final class OrderedWork<I, O> implements AutoCloseable {

    private static final int PIECES_PER_THREAD = 16;
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final ExecutorService workers;
    private final ExecutorService taker = Executors.newSingleThreadExecutor(r -> daemon(r, "papergraph-take"));
    private final ThreadLocal<Function<I, O>> work;
    private final BlockingQueue<Optional<Future<O>>> results;
    private final Future<?> taking;
    private volatile boolean cut;

    /**
     * Starts the threads.
     *
     * @param threads number of workers
     * @param work makes the function that one worker applies; each thread has its own
     * @param sink takes the results, in order, on a thread of its own
     */
    OrderedWork(int threads, Supplier<Function<I, O>> work, Consumer<O> sink) {
        this.workers = Executors.newFixedThreadPool(threads, r -> daemon(r, "papergraph-work"));
        this.work = ThreadLocal.withInitial(work);
        this.results = new ArrayBlockingQueue<>(threads * PIECES_PER_THREAD);
        this.taking = taker.submit(() -> takeAll(sink));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void takeAll(Consumer<O> sink) {
        try {
            for (Optional<Future<O>> next = results.take(); next.isPresent(); next = results.take()) {
                if (!cut) {
                    sink.accept(valueOf(next.get()));
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts in one more piece; waits while too many are under way. */
    void put(I piece) {
        offer(Optional.of(workers.submit(() -> work.get().apply(piece))));
    }

    /** Waits until everything is done and taken. */
    void finish() {
        offer(Optional.empty());
        valueOf(taking);
    }

    /** Waits until the result that is being taken is taken, and drops all others. */
    void finishEarly() {
        cut = true;
        finish();
    }

    private void offer(Optional<Future<O>> result) {
        try {
            while (!results.offer(result, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                if (taking.isDone()) {
                    valueOf(taking);
                    return;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    private static <T> T valueOf(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    /** Ends the threads; what is not finished is lost. */
    @Override
    public void close() {
        workers.shutdownNow();
        taker.shutdownNow();
    }
}
