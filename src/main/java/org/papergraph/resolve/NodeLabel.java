package org.papergraph.resolve;

/** What a paper can mention. The order is that of the labels' names: co-occurrence edges lead from the smaller. */
public enum NodeLabel {
    CONCEPT("Concept"),
    DATASET("Dataset"),
    REPOSITORY("Repository");

    private final String label;

    NodeLabel(String label) {
        this.label = label;
    }

    /** The node label in the graph. */
    public String label() {
        return label;
    }

    /** The constant of a node label. */
    public static NodeLabel of(String label) {
        for (NodeLabel value : values()) {
            if (value.label.equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no such label: " + label);
    }

    /** Whether such nodes take part in co-occurrence: concepts and datasets do. */
    public boolean coOccurs() {
        return this != REPOSITORY;
    }
}
