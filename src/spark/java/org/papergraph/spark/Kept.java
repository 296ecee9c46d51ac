package org.papergraph.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows that are made once and read several times. What follows plans from them on, and not from how they were made: plans
 * that hold each other grow beyond all measure in a few rounds. Where the session has a folder for checkpoints, rows
 * outlive the machine that made them; else they lie in its memory and on its disk, and are freed with the last reference.
 */
final class Kept {

    private Kept() {}

    /** Makes the rows now. */
    static Dataset<Row> of(Dataset<Row> rows) {
        boolean reliable =
                rows.sparkSession().sparkContext().getCheckpointDir().isDefined();
        return reliable ? rows.checkpoint() : rows.localCheckpoint();
    }
}
