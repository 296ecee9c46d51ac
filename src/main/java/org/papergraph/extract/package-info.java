/**
 * Extraction: one paper's text enters; concepts, datasets, repositories and acronym definitions leave, each with
 * the places where it stands. Pure functions of one paper: no clock, no order, no other paper.
 */
@NullMarked
package org.papergraph.extract;

import org.jspecify.annotations.NullMarked;
