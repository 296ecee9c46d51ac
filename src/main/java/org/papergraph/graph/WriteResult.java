package org.papergraph.graph;

/**
 * What writing one batch did to the papers.
 *
 * @param added papers that are new
 * @param changed papers that were there and changed
 * @param removed papers that are gone
 */
public record WriteResult(int added, int changed, int removed) {

    /** Nothing done. */
    public static final WriteResult NONE = new WriteResult(0, 0, 0);

    /** Both together. */
    public WriteResult plus(WriteResult other) {
        return new WriteResult(added + other.added, changed + other.changed, removed + other.removed);
    }
}
