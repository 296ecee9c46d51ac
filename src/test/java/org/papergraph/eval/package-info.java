/**
 * Measures extraction against labelled sets: {@code mvn -q -B -Pevaluate test-compile exec:java}. The sets stand
 * outside the repository; where they are absent there is nothing to measure.
 */
@NullMarked
package org.papergraph.eval;

import org.jspecify.annotations.NullMarked;
