package org.papergraph.graph;

/**
 * A property that Papergraph gives to nodes or relationships of a kind.
 *
 * @param name in the graph
 * @param type of its values
 */
public record Property(String name, Type type) {

    /** What a property holds. */
    public enum Type {
        STRING,
        LONG,
        DOUBLE,
        DATE,
        STRINGS,
        LONGS,
        DOUBLES;

        /** Whether it holds a list. */
        public boolean isList() {
            return this == STRINGS || this == LONGS || this == DOUBLES;
        }
    }

    static Property string(String name) {
        return new Property(name, Type.STRING);
    }

    static Property number(String name) {
        return new Property(name, Type.LONG);
    }

    static Property date(String name) {
        return new Property(name, Type.DATE);
    }

    static Property strings(String name) {
        return new Property(name, Type.STRINGS);
    }

    static Property numbers(String name) {
        return new Property(name, Type.LONGS);
    }
}
