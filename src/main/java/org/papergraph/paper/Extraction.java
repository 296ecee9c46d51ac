package org.papergraph.paper;

import java.util.List;

/**
 * All that is found in one paper, best first.
 *
 * @param concepts what the paper is about; a short form that the paper defines is folded into its long form
 * @param datasets named datasets, benchmarks and corpora
 * @param repositories code repositories, in the order of the text
 * @param acronyms short forms that the paper defines, in the order of the text
 * @param sentenceStarts index of the first UTF-16 code unit of each sentence of the abstract, in order
 */
public record Extraction(
        List<Term> concepts,
        List<Term> datasets,
        List<RepositoryMention> repositories,
        List<Acronym> acronyms,
        List<Integer> sentenceStarts) {

    /** Copies the lists. */
    public Extraction {
        concepts = List.copyOf(concepts);
        datasets = List.copyOf(datasets);
        repositories = List.copyOf(repositories);
        acronyms = List.copyOf(acronyms);
        sentenceStarts = List.copyOf(sentenceStarts);
    }
}
