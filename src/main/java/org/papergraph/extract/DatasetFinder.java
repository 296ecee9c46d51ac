package org.papergraph.extract;

import java.util.List;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Term;

/** Named datasets, benchmarks and corpora. */
final class DatasetFinder {

    private DatasetFinder() {}

    static List<Term> find(Document document, List<Acronym> acronyms, List<RepositoryMention> repositories) {
        return List.of();
    }
}
