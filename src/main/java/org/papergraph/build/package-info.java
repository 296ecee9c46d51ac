/**
 * The pipeline: sources enter, the graph is brought to the state that they describe, and a report leaves.
 */
@NullMarked
package org.papergraph.build;

import org.jspecify.annotations.NullMarked;
