package org.papergraph.extract;

import java.util.List;
import org.papergraph.paper.RepositoryMention;

/** Code repositories that a paper names. */
final class RepositoryFinder {

    private RepositoryFinder() {}

    static List<RepositoryMention> find(Document document) {
        return List.of();
    }
}
