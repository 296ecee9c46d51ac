/**
 * The command line: verbs, options, progress, printing and exit codes.
 */
@NullMarked
package org.papergraph.cli;

import org.jspecify.annotations.NullMarked;
