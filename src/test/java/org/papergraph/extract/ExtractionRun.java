package org.papergraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.TextRepair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Extraction alone, JSON lines in, JSON lines out, for measuring concepts without the command line. Arguments: input
 * (may be gzip), output, most papers. Prints papers per second to standard error.
 */
final class ExtractionRun {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ExtractionRun() {}

    public static void main(String[] args) throws IOException {
        int limit = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
        List<JsonNode> records = read(Path.of(args[0]), limit);
        Extractor extractor = new Extractor();
        long start = System.nanoTime();
        try (PrintStream out = new PrintStream(Path.of(args[1]).toFile(), StandardCharsets.UTF_8)) {
            for (JsonNode node : records) {
                String title = TextRepair.repair(node.path("title").asString(""));
                Extraction extraction = extractor.extract(
                        title, TextRepair.repair(node.path("abstract").asString("")));
                out.println(JSON.writeValueAsString(Map.of(
                        "id",
                        node.path("id").asString(),
                        "title",
                        title,
                        "concepts",
                        extraction.concepts().stream().map(ExtractionRun::json).toList())));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf("%d papers, %.1f per second%n", records.size(), records.size() / seconds);
    }

    static List<JsonNode> read(Path path, int limit) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        try (InputStream in = Files.newInputStream(path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && records.size() < limit; line = lines.readLine()) {
                records.add(JSON.readTree(line));
            }
        }
        return records;
    }

    private static Map<String, Object> json(Term term) {
        return Map.of(
                "key", term.key(),
                "name", term.name(),
                "score", term.score(),
                "shortForm", term.shortForm(),
                "mentions", term.spans().stream().map(ExtractionRun::json).toList());
    }

    private static Map<String, Object> json(Span span) {
        return Map.of(
                "field", span.field().label(), "start", span.start(), "end", span.end(), "surface", span.surface());
    }
}
