package org.papergraph.resolve;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.Spelling;

/** What one paper mentions, node by node: its extraction folded by what short forms mean. Pure functions. */
public final class PaperMentions {

    /** No name of a thing is longer; an index of Neo4j takes keys of a few thousand bytes. */
    private static final int MAX_KEY = 1000;

    private PaperMentions() {}

    /** The mentions of a text, by node. */
    public static NavigableMap<NodeRef, Mention> of(Extraction extraction, Meanings meanings) {
        return of(extraction, Links.NONE, meanings);
    }

    /** The mentions of a paper, by node: what its text says, and what sources link to it. */
    public static NavigableMap<NodeRef, Mention> of(Extraction extraction, Links links, Meanings meanings) {
        NavigableMap<NodeRef, Mention> mentions = new TreeMap<>();
        for (Term concept : extraction.concepts()) {
            NodeRef own = new NodeRef(NodeLabel.CONCEPT, concept.key());
            if (isUndefined(concept)) {
                mentions.merge(
                        meanings.dominant(concept.key()).orElse(own),
                        Mention.via(concept.key(), concept.score(), concept.spans()),
                        Mention::plus);
            } else {
                mentions.merge(own, Mention.named(concept.score(), concept.spans(), concept.role()), Mention::plus);
            }
        }
        for (Term dataset : extraction.datasets()) {
            mentions.merge(
                    new NodeRef(NodeLabel.DATASET, dataset.key()),
                    Mention.named(dataset.score(), dataset.spans(), Optional.empty()),
                    Mention::plus);
        }
        for (RepositoryMention repository : extraction.repositories()) {
            mentions.merge(
                    new NodeRef(NodeLabel.REPOSITORY, repository.url()),
                    Mention.named(1.0, repository.spans(), Optional.empty()),
                    Mention::plus);
        }
        links.byNode().forEach((node, sources) -> mentions.merge(node, Mention.linked(sources), Mention::plus));
        mentions.keySet().removeIf(node -> node.key().length() > MAX_KEY);
        return mentions;
    }

    /** Stored mentions, folded anew by what short forms mean now. */
    public static NavigableMap<NodeRef, Mention> refolded(Map<NodeRef, Mention> stored, Meanings meanings) {
        NavigableMap<NodeRef, Mention> mentions = new TreeMap<>();
        stored.forEach((node, mention) -> {
            if (!mention.links().isEmpty()) {
                mentions.merge(node, Mention.linked(mention.links()), Mention::plus);
            }
            List<Span> own = mention.ownSpans();
            if (!own.isEmpty()) {
                mentions.merge(node, Mention.named(mention.score(), own, mention.role()), Mention::plus);
            }
            mention.via()
                    .forEach((shortKey, score) -> mentions.merge(
                            meanings.dominant(shortKey).orElse(new NodeRef(NodeLabel.CONCEPT, shortKey)),
                            Mention.via(shortKey, score, mention.spansVia(shortKey)),
                            Mention::plus));
        });
        return mentions;
    }

    /** Whether every place of the term is a short form that the paper does not define. */
    private static boolean isUndefined(Term concept) {
        return concept.shortForm()
                && concept.spans().stream()
                        .allMatch(span -> Spelling.key(span.surface()).equals(concept.key()));
    }

    /** The short forms that a paper uses without defining them. */
    public static NavigableSet<String> undefinedShortForms(Extraction extraction) {
        NavigableSet<String> keys = new TreeSet<>();
        extraction.concepts().stream()
                .filter(PaperMentions::isUndefined)
                .map(Term::key)
                .forEach(keys::add);
        return keys;
    }

    /** The short forms of stored mentions that the paper does not define. */
    public static NavigableSet<String> undefinedShortForms(Map<NodeRef, Mention> stored) {
        NavigableSet<String> keys = new TreeSet<>();
        stored.values().forEach(mention -> keys.addAll(mention.via().keySet()));
        return keys;
    }

    /** The paper's definitions whose long form is a node that the paper mentions by name, each once, in order. */
    public static NavigableSet<Definition> definitions(Extraction extraction) {
        NavigableSet<Definition> found = new TreeSet<>();
        if (extraction.acronyms().isEmpty()) {
            return found;
        }
        Set<NodeRef> named = of(extraction, new Meanings()).keySet();
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
