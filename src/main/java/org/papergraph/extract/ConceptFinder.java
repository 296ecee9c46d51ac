package org.papergraph.extract;

import java.util.List;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Term;

/** What a paper is about. */
final class ConceptFinder {

    private ConceptFinder() {}

    static List<Term> find(
            Document document, List<Acronym> acronyms, List<RepositoryMention> repositories, List<Term> datasets) {
        return List.of();
    }
}
