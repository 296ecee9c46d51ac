package org.papergraph.resolve;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Term;
import org.papergraph.text.Spelling;

/** What one paper mentions, node by node: its extraction folded by what short forms mean. Pure functions. */
public final class PaperMentions {

    /** No name of a thing is longer; an index of Neo4j takes keys of a few thousand bytes. */
    private static final int MAX_KEY = 1000;

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
        mentions.keySet().removeIf(node -> node.key().length() > MAX_KEY);
        return mentions;
    }

    /** The short forms that a paper uses without defining them. */
    public static NavigableSet<String> undefinedShortForms(Extraction extraction) {
        NavigableSet<String> keys = new TreeSet<>();
        extraction.concepts().stream().filter(Term::shortForm).map(Term::key).forEach(keys::add);
        return keys;
    }

    /** The paper's definitions whose long form is a node that the paper mentions by name, each once, in order. */
    public static NavigableSet<Definition> definitions(Extraction extraction) {
        Set<NodeRef> named = of(extraction, new Meanings()).keySet();
        NavigableSet<Definition> found = new TreeSet<>();
        for (Acronym acronym : extraction.acronyms()) {
            String longKey = Spelling.key(acronym.longForm());
            Stream.of(NodeLabel.CONCEPT, NodeLabel.DATASET)
                    .map(label -> new NodeRef(label, longKey))
                    .filter(named::contains)
                    .findFirst()
                    .ifPresent(meaning -> found.add(new Definition(Spelling.key(acronym.shortForm()), meaning)));
        }
        return found;
    }
}
