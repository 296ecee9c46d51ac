package org.papergraph.paper;

/** What research uses a concept as. */
public enum Role {
    /** What is to be done: question answering. */
    TASK("Task"),
    /** What it is done with, algorithms and models alike: gradient descent. */
    METHOD("Method"),
    /** What says how well it is done: word error rate. */
    METRIC("Metric");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The second label of such concepts in the graph. */
    public String label() {
        return label;
    }

    /** The constant of a label. */
    public static Role of(String label) {
        for (Role value : values()) {
            if (value.label.equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no such role: " + label);
    }
}
