package org.papergraph.paper;

/** What a text uses a concept as, where it says so plainly. */
public enum Role {
    TASK("Task"),
    METHOD("Method"),
    METRIC("Metric");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The node label in the graph. */
    public String label() {
        return label;
    }

    /** The constant of a node label. */
    public static Role of(String label) {
        for (Role role : values()) {
            if (role.label.equals(label)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role: " + label);
    }
}
