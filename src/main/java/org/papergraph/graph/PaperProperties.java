package org.papergraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Values;
import org.papergraph.paper.Author;
import org.papergraph.paper.Extraction;
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
        properties.put("published", paper.published().map(Values::value).orElse(Values.NULL));
        properties.put("url", paper.url().map(Values::value).orElse(Values.NULL));
        properties.put("doi", paper.doi().map(Values::value).orElse(Values.NULL));
        properties.put("arxivId", paper.arxivId().map(Values::value).orElse(Values.NULL));
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

    static List<String> definitions(Collection<Definition> definitions) {
        return definitions.stream().map(Definition::toString).toList();
    }
}
