/**
 * Identity: which records describe the same paper, and which node a surface belongs to. Pure functions of the
 * sets given; the graph floor keeps those sets.
 */
@NullMarked
package org.papergraph.resolve;

import org.jspecify.annotations.NullMarked;
