package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.papergraph.resolve.Corrections;

/**
 * Fills the empty graph of a running server at once: nodes, then relationships, each created once and nothing read,
 * which is several times as fast as batches. Whoever else wants to write waits meanwhile. While it goes on, the graph
 * says so by marks, so that an unfinished one is told from a finished one; the next build takes it away and begins anew.
 * What is so marked may be without full-text indexes: they are made once the nodes are there.
 * Every transaction moves on a mark, so one that is tried again, since nobody knows how it ended, is done once.
 */
final class ServerLoad implements LoadTarget {

    /** Below it, batches are as fast, and whoever reads meanwhile finds every one of them whole. */
    private static final int FEWEST = 500;

    private static final int NODES_PER_DELETION = 1_000;

    /** Keys, places, numbers, and the element ids of its paper and of the nodes that only this has. */
    private static final long BYTES_PER_RECORD = 1_200;

    private final GraphConnection connection;
    private final int fewest;

    ServerLoad(GraphConnection connection) {
        this(connection, FEWEST);
    }

    /**
     * A load.
     *
     * @param fewest so many records at least
     */
    ServerLoad(GraphConnection connection, int fewest) {
        this.connection = connection;
        this.fewest = fewest;
    }

    /**
     * What is there already.
     *
     * @param isEmpty whether nothing is, but settings
     * @param isLoading whether a load is under way or was cut short
     */
    private record Contents(boolean isEmpty, boolean isLoading) {}

    /** Whether the graph is empty, or would be if what was cut short were taken away. */
    boolean isPossible() {
        Contents contents = contents();
        return contents.isEmpty() || contents.isLoading();
    }

    /** Whether a load was cut short; waits for one that is under way. */
    boolean isCutShort() {
        return contents().isLoading()
                && WritersLock.during(connection, StoredCorrections::lockAnyway, before -> contents()
                        .isLoading());
    }

    private Contents contents() {
        List<Contents> found = connection.read(tx -> new Statements(tx)
                .list(
                        Statement.CONTENTS,
                        Map.of(),
                        row -> new Contents(
                                row.get("isEmpty").asBoolean(),
                                row.get("isLoading").asBoolean())));
        return found.isEmpty() ? new Contents(false, false) : found.get(0);
    }

    @Override
    public HeldRecords held(TextExtraction extraction) {
        return HeldRecords.amongTemporaryFiles(extraction);
    }

    @Override
    public Corrections begin(Optional<Corrections> corrections, TextExtraction extraction) {
        if (contents().isLoading()) {
            WritersLock.during(connection, StoredCorrections::lockAnyway, before -> {
                clear(UUID.randomUUID().toString());
                return before;
            });
        }
        batches(extraction).begin(corrections);
        return connection.read(tx -> StoredCorrections.read(new Statements(tx)));
    }

    @Override
    public long bytesPerRecord() {
        return BYTES_PER_RECORD;
    }

    @Override
    public int fewest() {
        return fewest;
    }

    @Override
    public GraphConnection connection() {
        return connection;
    }

    @Override
    public RecordWriter batches(TextExtraction extraction) {
        return new GraphWriter(connection, extraction);
    }

    @Override
    public boolean load(WholeGraph graph, Corrections corrections, IntConsumer percent) {
        String load = UUID.randomUUID().toString();
        return WritersLock.during(
                connection,
                StoredCorrections::lock,
                before -> contents().isEmpty()
                        && before.lines().equals(corrections.lines())
                        && load(graph, load, percent));
    }

    private boolean load(WholeGraph graph, String load, IntConsumer percent) {
        run(Statement.BEGIN_LOAD, Map.of("load", load, "streams", EdgeWindow.STREAMS));
        boolean isSuspended = Schema.suspendSearch(connection);
        try (LoadStreams streams = new LoadStreams(connection, load)) {
            LoadWriter writer = new LoadWriter(graph, streams, percent);
            writer.writeNodes();
            if (isSuspended) {
                Schema.resumeSearch(connection);
            }
            writer.writeEdges();
            if (isSuspended) {
                Schema.awaitIndexes(connection);
            }
        } catch (LoadStreams.EndedException ended) {
            if (isSuspended) {
                Schema.resumeSearch(connection);
            }
            return false;
        } catch (RefusedRecordsException refused) {
            clear(load);
            return false;
        }
        run(Statement.END_LOAD, Map.of("load", load));
        return true;
    }

    /** Deletes what a load left, if it left anything; another process that does so at the same time takes it over. */
    private void clear(String load) {
        run(Statement.TAKE_OVER_LOAD, Map.of("load", load));
        boolean more = true;
        while (more) {
            more = clearsSome(load);
        }
        Schema.resumeSearch(connection);
        Schema.awaitIndexes(connection);
        run(Statement.END_LOAD, Map.of("load", load));
    }

    /** Deletes some nodes; whether there were any. */
    private boolean clearsSome(String load) {
        return connection.write(tx -> new Statements(tx)
                .list(Statement.CLEAR_LOAD, Map.of("load", load, "limit", NODES_PER_DELETION), row -> row.get("done")
                        .asBoolean())
                .contains(true));
    }

    private void run(Statement statement, Map<String, Object> parameters) {
        connection.write(tx -> new Statements(tx).list(statement, parameters, row -> row));
    }
}
