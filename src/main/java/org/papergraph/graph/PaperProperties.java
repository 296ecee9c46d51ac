package org.papergraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.papergraph.extract.TellingWords;
import org.papergraph.paper.Author;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.IdScheme;
import org.papergraph.resolve.Definition;
import org.papergraph.resolve.PaperMentions;
import org.papergraph.resolve.ResolvedPaper;

/** Papers as properties of {@code Paper} nodes; what is unknown is NULL, which takes an earlier value away. */
final class PaperProperties {

    private PaperProperties() {}

    static Map<String, Object> of(ResolvedPaper paper, Optional<Extraction> extraction) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("title", paper.title());
        properties.put("abstract", paper.abstractText());
        properties.put("textHash", paper.textHash());
        properties.put("words", TellingWords.of(paper.title(), paper.abstractText()));
        properties.put("published", value(paper.published()));
        properties.put("year", value(paper.year()));
        properties.put("url", value(paper.url()));
        properties.put("venue", value(paper.venue()));
        properties.put("categories", paper.categories().isEmpty() ? Values.NULL : Values.value(paper.categories()));
        for (IdScheme scheme : IdScheme.values()) {
            properties.put(scheme.property(), Values.NULL);
        }
        paper.ids().forEach(id -> properties.put(id.scheme().property(), id.value()));
        properties.put(
                "authors",
                paper.authors().isEmpty()
                        ? Values.NULL
                        : Values.value(
                                paper.authors().stream().map(Author::name).toList()));
        extraction.ifPresent(found -> {
            properties.put("sentenceStarts", found.sentenceStarts());
            properties.put("definitions", definitions(PaperMentions.definitions(found)));
        });
        return properties;
    }

    private static Value value(Optional<?> known) {
        return known.map(Values::value).orElse(Values.NULL);
    }

    static List<String> definitions(Collection<Definition> definitions) {
        return definitions.stream().map(Definition::toString).toList();
    }
}
