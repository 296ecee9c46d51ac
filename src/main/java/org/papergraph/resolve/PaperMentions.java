package org.papergraph.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Term;
import org.papergraph.text.Spelling;

/** What one paper mentions, node by node: its extraction folded by what short forms mean. Pure functions. */
public final class PaperMentions {

    /**
     * A short form that the paper itself defines as one of its nodes.
     *
     * @param shortKey the short form's key
     * @param meaning what the paper defines it as
     */
    public record Definition(String shortKey, NodeRef meaning) {}

    private static final String SEPARATOR = " = ";

    private PaperMentions() {}

    /** The mentions of a paper, by node. */
    public static NavigableMap<NodeRef, Mention> of(Extraction extraction, Meanings meanings) {
        NavigableMap<NodeRef, Mention> mentions = new TreeMap<>();
        for (Term concept : extraction.concepts()) {
            NodeRef own = new NodeRef(NodeLabel.CONCEPT, concept.key());
            NodeRef node =
                    concept.shortForm() ? meanings.dominant(concept.key()).orElse(own) : own;
            List<String> via = concept.shortForm() ? List.of(concept.key()) : List.of();
            mentions.merge(node, new Mention(concept.score(), concept.spans(), via), Mention::plus);
        }
        for (Term dataset : extraction.datasets()) {
            mentions.merge(
                    new NodeRef(NodeLabel.DATASET, dataset.key()),
                    new Mention(dataset.score(), dataset.spans(), List.of()),
                    Mention::plus);
        }
        for (RepositoryMention repository : extraction.repositories()) {
            mentions.merge(
                    new NodeRef(NodeLabel.REPOSITORY, repository.url()),
                    new Mention(1.0, repository.spans(), List.of()),
                    Mention::plus);
        }
        return mentions;
    }

    /** The short forms that a paper uses without defining them. */
    public static NavigableSet<String> undefinedShortForms(Extraction extraction) {
        NavigableSet<String> keys = new TreeSet<>();
        extraction.concepts().stream().filter(Term::shortForm).map(Term::key).forEach(keys::add);
        return keys;
    }

    /** The short forms that a paper defines, one {@code GD = gradient descent} each, in order. */
    public static List<String> definitionsOf(Extraction extraction) {
        return extraction.acronyms().stream()
                .map(a -> a.shortForm() + SEPARATOR + a.longForm())
                .sorted()
                .distinct()
                .toList();
    }

    /** Those of a paper's definitions whose long form is a node that the paper mentions. */
    public static Set<Definition> definitions(List<String> definitions, Set<NodeRef> mentioned) {
        Set<Definition> found = new LinkedHashSet<>();
        for (String definition : definitions) {
            int separator = definition.indexOf(SEPARATOR);
            String shortKey = Spelling.key(definition.substring(0, separator));
            String longKey = Spelling.key(definition.substring(separator + SEPARATOR.length()));
            Stream.of(NodeLabel.CONCEPT, NodeLabel.DATASET)
                    .map(label -> new NodeRef(label, longKey))
                    .filter(mentioned::contains)
                    .findFirst()
                    .ifPresent(meaning -> found.add(new Definition(shortKey, meaning)));
        }
        return found;
    }
}
