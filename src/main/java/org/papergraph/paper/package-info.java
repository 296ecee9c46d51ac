/**
 * The values that every floor speaks of: a paper's record, its listing, the terms found in it and where they
 * stand. Nothing enters; immutable records leave. Uses java.* only.
 */
@NullMarked
package org.papergraph.paper;

import org.jspecify.annotations.NullMarked;
