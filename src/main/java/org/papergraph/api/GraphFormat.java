package org.papergraph.api;

/** The forms in which a graph, or the answer to a question, is handed to other programs. */
public enum GraphFormat {
    /** One XML file for Gephi, yEd, NetworkX and the like. */
    GRAPHML,
    /** One JSON-LD document in the terms of schema.org. */
    JSONLD,
    /** A folder of files for {@code neo4j-admin database import}; one plain file for an answer that is a table. */
    CSV,
    /** A folder with the map and the network of VOSviewer. */
    VOSVIEWER
}
