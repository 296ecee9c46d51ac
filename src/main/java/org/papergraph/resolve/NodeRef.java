package org.papergraph.resolve;

import java.util.Comparator;

/**
 * The identity of a node that papers mention.
 *
 * @param label its label
 * @param key the key of a concept or dataset, the url of a repository
 */
public record NodeRef(NodeLabel label, String key) implements Comparable<NodeRef> {

    private static final Comparator<NodeRef> ORDER =
            Comparator.comparing(NodeRef::label).thenComparing(NodeRef::key);

    @Override
    public int compareTo(NodeRef other) {
        return ORDER.compare(this, other);
    }
}
