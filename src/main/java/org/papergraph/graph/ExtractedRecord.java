package org.papergraph.graph;

import org.papergraph.paper.Extraction;
import org.papergraph.resolve.SourceRecord;

/**
 * A record, and what its own text mentions.
 *
 * @param record with repaired text
 * @param extraction of the record's title and abstract
 */
public record ExtractedRecord(SourceRecord record, Extraction extraction) {}
