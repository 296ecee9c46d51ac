/**
 * The graph: connection, schema, exact incremental writes, the query catalogue and the embedded server. Resolved
 * papers enter, transactions leave. The only place that touches Neo4j.
 */
@NullMarked
package org.papergraph.graph;

import org.jspecify.annotations.NullMarked;
