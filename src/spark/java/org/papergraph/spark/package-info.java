/**
 * The whole graph as a Spark job, for more papers than one machine can read: records enter from any Hadoop file system,
 * and the same graph that a local build makes leaves for a running Neo4j or as files for its importer. What a record, a
 * paper or a count means is decided on the floors below, by the functions that the local build calls; here it is only
 * brought together.
 *
 * <p>Measured in {@code local[2]}: 20,000 papers took 3.7 ms of task time each (2.1 of it extraction), 8.7 ms with all
 * that the process does, and shuffled 5.4 KB each; a graph of 74,728 papers takes 19 KB each on disk. Pairs grow faster
 * than papers, from 30 each at 5,000 to 44 at 20,000: have some reserve. JSON lines whose ranks are their places in the
 * file must fit into one split (128 MB). What goes through the connector lacks the indexes that {@code papergraph build}
 * adds; {@code --again} writes over what a run of the same input left.
 */
@NullMarked
package org.papergraph.spark;

import org.jspecify.annotations.NullMarked;
