package org.papergraph.extract;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.text.Analyzer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Prints what the finders of acronyms, repositories and datasets find in a JSON-lines file, one line per record, for
 * measuring them alone: {@code FinderOutput FILE}.
 */
final class FinderOutput {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FinderOutput() {}

    public static void main(String[] args) throws Exception {
        Analyzer analyzer = new Analyzer();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode record = JSON.readTree(line);
            Document document = new Document(
                    analyzer.analyze(record.path("title").asString("")),
                    analyzer.analyze(record.path("abstract").asString("")));
            out.println(JSON.writeValueAsString(found(record.path("id").asString(""), document)));
        }
        out.flush();
    }

    /** What {@code extract --format jsonl} prints, concepts left out. */
    static Map<String, Object> found(String id, Document document) {
        List<Acronym> acronyms = AcronymFinder.find(document);
        List<RepositoryMention> repositories = RepositoryFinder.find(document);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put(
                "datasets",
                DatasetFinder.find(document, acronyms, repositories).stream()
                        .map(t -> Map.of(
                                "key", t.key(), "name", t.name(), "score", t.score(), "mentions", spans(t.spans())))
                        .toList());
        line.put(
                "repositories",
                repositories.stream()
                        .map(r -> Map.of("url", r.url(), "mentions", spans(r.spans())))
                        .toList());
        line.put(
                "acronyms",
                acronyms.stream()
                        .map(a -> Map.of(
                                "short", a.shortForm(),
                                "long", a.longForm(),
                                "field", a.field().label(),
                                "start", a.start(),
                                "end", a.end()))
                        .toList());
        return line;
    }

    private static List<Map<String, Object>> spans(List<Span> spans) {
        return spans.stream()
                .map(s -> Map.<String, Object>of(
                        "field", s.field().label(), "start", s.start(), "end", s.end(), "surface", s.surface()))
                .toList();
    }
}
