package org.papergraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * How a question is put to the server: at first in a transaction that the server opens and ends by itself, which takes
 * one exchange of messages instead of three; if it fails in a way that may pass, in one of the driver's, which tries
 * again.
 *
 * @param query the question, with its parameters
 * @param limits of each transaction
 * @param reader makes the answer of the columns and rows
 */
record Asking<T>(Query query, TransactionConfig limits, BiFunction<List<String>, List<Record>, T> reader) {

    /** The answer, made where it is asked for. */
    CompletionStage<Supplier<T>> in(AsyncSession session) {
        return session.runAsync(query, limits).thenCompose(this::read).exceptionallyCompose(failure -> {
            Throwable cause = cause(failure);
            return cause instanceof RetryableException
                    ? session.executeReadAsync(tx -> tx.runAsync(query).thenCompose(this::read), limits)
                    : CompletableFuture.failedStage(cause);
        });
    }

    private CompletionStage<Supplier<T>> read(ResultCursor cursor) {
        return cursor.listAsync().thenApply(rows -> () -> reader.apply(cursor.keys(), rows));
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException
                ? Optional.ofNullable(failure.getCause()).orElse(failure)
                : failure;
    }
}
