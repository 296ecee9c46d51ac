package org.papergraph.api;

import java.util.stream.Stream;

/**
 * What happened to the relationships of a type.
 *
 * @param added relationships that only the later graph has
 * @param gone relationships that only the earlier graph has
 * @param changed relationships with other values
 */
public record EdgeChanges(Changes<EdgeChange> added, Changes<EdgeChange> gone, Changes<EdgeChange> changed) {

    /** Whether nothing happened to them. */
    public boolean isEmpty() {
        return Stream.of(added, gone, changed).allMatch(changes -> changes.count() == 0);
    }
}
