package org.papergraph.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeRef;
import org.papergraph.resolve.PaperMentions;

/**
 * Brings the graph from what it holds to what it holds with more, other or fewer records. One batch is one
 * transaction: papers, mentions, counts and co-occurrences change together or not at all, and only what differs from
 * the stored state is written, so a batch may be repeated without harm. Writers on one graph, also of other
 * processes, take turns. The cost follows the batch and the papers that it touches, not the graph.
 */
public final class GraphWriter implements RecordWriter {

    private static final Duration REHEARSAL_LIMIT = Duration.ofMinutes(1);

    private final GraphConnection connection;
    private final TextExtraction extraction;

    /**
     * A writer.
     *
     * @param connection where to; its schema is in place
     * @param extraction for texts that are read from the graph
     */
    public GraphWriter(GraphConnection connection, TextExtraction extraction) {
        this.connection = connection;
        this.extraction = extraction;
    }

    @Override
    public WriteResult add(List<ExtractedRecord> records) {
        return records.isEmpty()
                ? WriteResult.NONE
                : connection.write(tx -> new Batch(new Statements(tx), extraction, records, Set.of()).write());
    }

    /**
     * Takes papers out, with everything that only they said.
     *
     * @param ids of papers, or other ids by which sources know them
     * @return how many went; ids that no paper has are not counted
     */
    public WriteResult remove(Collection<String> ids) {
        return connection.write(tx -> new Batch(new Statements(tx), extraction, List.of(), new HashSet<>(ids)).write());
    }

    /**
     * Does what adding records does, and takes all of it back: the server has planned the statements then. Others who
     * write wait meanwhile.
     *
     * @param records at least one
     */
    public void rehearse(List<ExtractedRecord> records) {
        hashes(records.stream().map(extracted -> extracted.record().key()).toList());
        try (Session session = connection.session();
                Transaction tx = session.beginTransaction(OwnDriver.limits(REHEARSAL_LIMIT))) {
            new Batch(new Statements(tx), extraction, records, Set.of()).write();
            tx.rollback();
        }
        awaitIndexes();
    }

    /** Waits until what was written can be found by full text as well. */
    public void awaitIndexes() {
        connection.readAll(tx -> {
            new Statements(tx).run(Statement.AWAIT_INDEXES);
            return true;
        });
    }

    @Override
    public WriteResult finish() {
        awaitIndexes();
        return WriteResult.NONE;
    }

    @Override
    public WriteResult begin(Optional<Corrections> corrections, BooleanSupplier stop) {
        return new CorrectionRun(connection, extraction).run(corrections, stop);
    }

    /** What a text mentions in this graph: its short forms folded by what the stored papers say they stand for. */
    public Map<NodeRef, Mention> mentions(Extraction extracted) {
        return connection.read(transaction -> {
            Statements tx = new Statements(transaction);
            Extraction corrected = StoredCorrections.read(tx).apply(extracted);
            return PaperMentions.of(corrected, StoredMeanings.load(tx, PaperMentions.undefinedShortForms(corrected)));
        });
    }

    @Override
    public Map<String, String> hashes(Collection<String> recordKeys) {
        return hashes(connection, recordKeys);
    }

    /** The hashes of those records that a graph has already, by key. */
    public static Map<String, String> hashes(GraphConnection connection, Collection<String> recordKeys) {
        Schema.requireCurrent(connection);
        return connection.read(tx -> hashes(new Statements(tx), recordKeys));
    }

    private static Map<String, String> hashes(Statements tx, Collection<String> recordKeys) {
        Map<String, String> hashes = new HashMap<>();
        tx.run(
                Statement.RECORD_HASHES,
                "keys",
                List.copyOf(recordKeys),
                row -> hashes.put(row.get("key").asString(), row.get("hash").asString()));
        return hashes;
    }
}
