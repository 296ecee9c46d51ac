/** An application that uses Papergraph, to copy from. */
@NullMarked
package org.papergraph.example;

import org.jspecify.annotations.NullMarked;
