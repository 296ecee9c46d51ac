package org.papergraph.spark;

/** Where the graph goes. */
interface GraphSink {

    /** Makes sure that the graph may go there, and makes ready what it needs; before any work is done for it. */
    void prepare();

    /** Writes all of it. */
    void write(GraphJob graph);

    /** What a person has to know or to do then, in lines. */
    String done();
}
