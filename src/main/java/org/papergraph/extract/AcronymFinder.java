package org.papergraph.extract;

import java.util.List;
import org.papergraph.paper.Acronym;

/** Short forms that a paper defines. */
final class AcronymFinder {

    private AcronymFinder() {}

    static List<Acronym> find(Document document) {
        return List.of();
    }
}
