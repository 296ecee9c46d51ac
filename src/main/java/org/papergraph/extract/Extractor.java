package org.papergraph.extract;

import java.util.List;
import java.util.Optional;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Term;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Analyzer;
import org.papergraph.text.Sentence;

/**
 * Finds what a paper mentions. A pure function of its title and abstract. Not thread-safe: one per thread; models and
 * lexicons are shared.
 */
public final class Extractor {

    private static final String ANY_TITLE = "Speech recognition (SR)";
    private static final String ANY_ABSTRACT = "We train a network on the TIMIT dataset.";

    private final Analyzer analyzer = new Analyzer();

    /** The canonical address of the repository that an address leads to; empty where it leads to none. */
    public static Optional<String> repository(String address) {
        return RepositoryFinder.canonical(address);
    }

    /**
     * Reads models and lists in threads of their own, a second's work, while the caller does what else comes before the
     * first text. Returns at once; what fails, fails again for whoever extracts.
     */
    public static void readAhead() {
        inBackground(Background::shared);
        inBackground(() -> new Extractor().extract(ANY_TITLE, ANY_ABSTRACT));
    }

    private static void inBackground(Runnable reading) {
        Thread reader = new Thread(
                () -> {
                    try {
                        reading.run();
                    } catch (RuntimeException | LinkageError failure) {
                        // Told by the extractor that is to extract something.
                    }
                },
                "papergraph-models");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * What a paper mentions.
     *
     * @param title repaired, may be empty
     * @param abstractText repaired, may be empty
     */
    public Extraction extract(String title, String abstractText) {
        Document document = new Document(analyzer.analyze(title), analyzer.analyze(abstractText));
        List<Acronym> acronyms = AcronymFinder.find(document);
        List<RepositoryMention> repositories = RepositoryFinder.find(document);
        List<Term> datasets = DatasetFinder.find(document, acronyms, repositories);
        AnalyzedText headline = Headline.of(document.title(), analyzer);
        RoleFinder roles = new RoleFinder(headline, document.body());
        List<Term> concepts = ConceptFinder.find(document, headline, acronyms, repositories, datasets).stream()
                .map(roles::withRole)
                .toList();
        List<Integer> sentenceStarts =
                document.body().sentences().stream().map(Sentence::start).toList();
        return new Extraction(concepts, datasets, repositories, acronyms, sentenceStarts);
    }
}
