package org.papergraph.api;

/**
 * What was written.
 *
 * @param nodes number of nodes, or of rows
 * @param relationships number of relationships
 */
public record ExportReport(long nodes, long relationships) {}
