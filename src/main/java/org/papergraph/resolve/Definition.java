package org.papergraph.resolve;

import java.util.Comparator;

/**
 * That a paper defines a short form as one of its nodes.
 *
 * @param shortKey the short form's key
 * @param meaning what the paper defines it as
 */
public record Definition(String shortKey, NodeRef meaning) implements Comparable<Definition> {

    private static final Comparator<Definition> ORDER =
            Comparator.comparing(Definition::shortKey).thenComparing(Definition::meaning);

    /** The definition written by {@link #toString()}. */
    public static Definition parse(String line) {
        String[] parts = line.split(" ", 3);
        return new Definition(parts[0], new NodeRef(NodeLabel.of(parts[1]), parts[2]));
    }

    /** In one line: {@code gd Concept gradientdescent}. */
    @Override
    public String toString() {
        return shortKey + " " + meaning.label().label() + " " + meaning.key();
    }

    @Override
    public int compareTo(Definition other) {
        return ORDER.compare(this, other);
    }
}
