/**
 * The whole graph as a Spark job, for more papers than one machine can read: records enter from any Hadoop file system,
 * and the same graph that a local build makes leaves for a running Neo4j or as files for its importer. What a record, a
 * paper or a count means is decided on the floors below, by the functions that the local build calls; here it is only
 * brought together.
 */
@NullMarked
package org.papergraph.spark;

import org.jspecify.annotations.NullMarked;
