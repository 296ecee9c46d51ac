/**
 * Measures how fast things are, functions by JMH and whole processes side by side with others that do the same:
 * {@code mvn -q -B -Pbenchmark test-compile exec:exec -Dbenchmark.papers=FILE}. No test asserts a time.
 */
@NullMarked
package org.papergraph.benchmark;

import org.jspecify.annotations.NullMarked;
