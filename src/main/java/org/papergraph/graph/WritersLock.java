package org.papergraph.graph;

import java.time.Duration;
import java.util.function.Function;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.papergraph.resolve.Corrections;

/**
 * The writers' lock for longer than one transaction: an open one holds it, an hour at most, while work goes on in
 * others. If the server ends it early, the work is not disturbed, and has to see for itself who else writes.
 */
final class WritersLock {

    private static final Duration LIMIT = Duration.ofHours(1);

    private WritersLock() {}

    /**
     * Takes the lock, once nobody else has it, does the work and gives the lock back.
     *
     * @param lock takes it, and reads the corrections in force
     * @param work takes these
     * @return what the work returns
     * @throws QueryTimeoutException if somebody else keeps it for an hour
     */
    static <T> T during(
            GraphConnection connection, Function<Statements, Corrections> lock, Function<Corrections, T> work) {
        TimeLimit limit = TimeLimit.of(LIMIT);
        try (Session session = connection.session()) {
            Transaction transaction = session.beginTransaction(GraphConnection.limits(LIMIT));
            T done = work.apply(lock.apply(new Statements(transaction)));
            release(transaction);
            return done;
        } catch (Neo4jException failure) {
            throw connection.translated("Waiting for another build", limit, failure);
        }
    }

    private static void release(Transaction transaction) {
        try {
            transaction.commit();
        } catch (Neo4jException ended) {
            // Nothing hangs on it any more.
        }
    }
}
