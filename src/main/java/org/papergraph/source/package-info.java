/**
 * Readers: files, folders and streams enter, {@link org.papergraph.paper.PaperRecord}s leave, one at a time, and
 * what can't be read leaves as {@link org.papergraph.paper.Quarantined} with file, line and reason. One reader
 * per format; the format is recognised by the content. With the command line the only place that touches Jackson.
 */
@NullMarked
package org.papergraph.source;

import org.jspecify.annotations.NullMarked;
