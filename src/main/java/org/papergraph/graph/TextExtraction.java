package org.papergraph.graph;

import org.papergraph.paper.Extraction;

/** Extraction as the writer calls it for the few papers whose text it finds in the graph. */
@FunctionalInterface
public interface TextExtraction {

    /** What a repaired title and abstract mention. The same for the same text, always. */
    Extraction extract(String title, String abstractText);
}
