package org.papergraph.graph;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.papergraph.paper.PapergraphException;

/**
 * Waits for an answer of the driver, and no longer than it may take: the driver itself would wait for a connection, and
 * try again, as long as its own settings say, and the server looks only every other second for what takes too long.
 *
 * @param failures how failures are told
 * @param doing what is waited for
 * @param limit how long
 */
record Wait(Failures failures, String doing, TimeLimit limit) {

    /**
     * The answer to a question.
     *
     * @throws PapergraphException if it fails, comes late, or the thread is interrupted
     */
    <T> T forThe(CompletionStage<T> answer) {
        try {
            return got(answer);
        } catch (ExecutionException failure) {
            Throwable cause = cause(failure);
            if (cause instanceof RuntimeException own && !(cause instanceof Neo4jException)) {
                throw own;
            }
            throw failures.of(doing, limit, cause);
        } catch (TimeoutException late) {
            throw failures.late(doing, limit, late);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new QueryFailedException(doing + " failed: the thread was interrupted.", stop);
        }
    }

    /** What work comes to that itself waits: it has a thread of its own, which is left to end by itself if it is late. */
    <T> T forTheWork(Supplier<T> work) {
        return forThe(CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "papergraph-read");
            thread.setDaemon(true);
            thread.start();
        }));
    }

    /**
     * The answer to the first contact.
     *
     * @throws PapergraphException if nobody answers, or refuses
     */
    <T> T forTheFirst(CompletionStage<T> answer) {
        try {
            return got(answer);
        } catch (ExecutionException failure) {
            throw failures.ofOpening(cause(failure));
        } catch (TimeoutException silence) {
            throw failures.unreachable(
                    new TimeoutException("no answer within " + limit.length().toSeconds() + " seconds."));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw failures.unreachable(stop);
        }
    }

    private <T> T got(CompletionStage<T> answer) throws InterruptedException, ExecutionException, TimeoutException {
        return answer.toCompletableFuture().get(limit.left().toNanos(), TimeUnit.NANOSECONDS);
    }

    private static Throwable cause(ExecutionException failure) {
        return Optional.ofNullable(failure.getCause()).orElse(failure);
    }
}
