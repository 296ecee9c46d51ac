/**
 * The façade for applications: {@link org.papergraph.api.PaperGraph} builds a graph and asks it.
 */
@NullMarked
package org.papergraph.api;

import org.jspecify.annotations.NullMarked;
