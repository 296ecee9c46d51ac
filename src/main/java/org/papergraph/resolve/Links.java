package org.papergraph.resolve;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What sources link to a paper without its text saying so: the evidence of a mention that is no place in a text.
 *
 * @param byNode repositories and datasets, each with the sources that link them and the name that each uses
 */
public record Links(NavigableMap<NodeRef, NavigableMap<String, String>> byNode) {

    /** No link. */
    public static final Links NONE = new Links(new TreeMap<>());

    /** Copies. */
    public Links {
        byNode = Collections.unmodifiableNavigableMap(new TreeMap<>(byNode));
    }
}
