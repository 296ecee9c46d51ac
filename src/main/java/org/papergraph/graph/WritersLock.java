package org.papergraph.graph;

import java.time.Duration;
import java.util.function.Function;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.papergraph.resolve.Corrections;

/**
 * The writers' lock for longer than one transaction: an open one holds it, an hour at most, while work goes on in
 * others. If the server ends it early, the work is not disturbed, and has to see for itself who else writes.
 *
 * @param session the session of the open transaction
 * @param transaction the open transaction
 * @param corrections that are in force
 */
record WritersLock(Session session, Transaction transaction, Corrections corrections) {

    private static final Duration LIMIT = Duration.ofHours(1);
    private static final int TRIES = 3;

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
        WritersLock held = take(connection, lock);
        try {
            return work.apply(held.corrections());
        } finally {
            held.release();
        }
    }

    private static WritersLock take(GraphConnection connection, Function<Statements, Corrections> lock) {
        TimeLimit limit = TimeLimit.of(LIMIT);
        for (int tries = 1; true; tries++) {
            Session session = connection.session();
            try {
                Transaction transaction = session.beginTransaction(OwnDriver.limits(LIMIT));
                return new WritersLock(session, transaction, lock.apply(new Statements(transaction)));
            } catch (RuntimeException failure) {
                close(session);
                if (!(failure instanceof RetryableException) || tries == TRIES) {
                    throw connection.translated("Waiting for another build", limit, failure);
                }
                Schema.version(connection); // which waits until a server answers
            }
        }
    }

    private void release() {
        try {
            transaction.commit();
        } catch (Neo4jException ended) {
            // Nothing hangs on it any more.
        }
        close(session);
    }

    private static void close(Session session) {
        try {
            session.close();
        } catch (Neo4jException gone) {
            // So is the transaction.
        }
    }
}
