package org.papergraph.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Term;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Analyzer;
import org.papergraph.text.TextRepair;
import tools.jackson.databind.JsonNode;

/** Writes the features of every candidate of a set, for fitting the weights of {@link Salience}: id, name, features. */
final class FeatureRun {

    private FeatureRun() {}

    public static void main(String[] args) throws IOException {
        Analyzer analyzer = new Analyzer();
        try (PrintStream out = new PrintStream(Path.of(args[1]).toFile(), StandardCharsets.UTF_8)) {
            for (JsonNode node : ExtractionRun.read(Path.of(args[0]), Integer.MAX_VALUE)) {
                Document document = new Document(
                        analyzer.analyze(TextRepair.repair(node.path("title").asString(""))),
                        analyzer.analyze(TextRepair.repair(node.path("abstract").asString(""))));
                AnalyzedText headline = Headline.of(document.title(), analyzer);
                List<Acronym> acronyms = AcronymFinder.find(document);
                List<RepositoryMention> repositories = RepositoryFinder.find(document);
                List<Term> datasets = DatasetFinder.find(document, acronyms, repositories);
                List<Candidate> candidates = ConceptFinder.candidates(
                        document, headline, new Definitions(acronyms, headline), repositories, datasets);
                Salience salience = ConceptFinder.salience(candidates, document, headline);
                for (Candidate candidate : candidates) {
                    out.println(node.path("id").asString() + "\t" + candidate.name() + "\t"
                            + Arrays.stream(salience.features(candidate))
                                    .mapToObj(value -> "%.5f".formatted(value))
                                    .collect(Collectors.joining("\t")));
                }
            }
        }
    }
}
