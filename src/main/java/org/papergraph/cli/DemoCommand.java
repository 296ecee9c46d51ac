package org.papergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildReport;
import org.papergraph.extract.Extractor;
import org.papergraph.graph.Query;
import org.papergraph.source.RecordSink;
import org.papergraph.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demo} */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Builds the small sample that comes with Papergraph, and shows what one can ask.")
final class DemoCommand implements Callable<Integer> {

    private static final List<String> SAMPLE = List.of("daily-papers-1.txt", "daily-papers-2.txt", "papers.jsonl");
    private static final String SEED = "Neural Tangent Kernel: Convergence and Generalization in Neural Networks";

    private final Console console;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Extractor.readAhead();
        console.note("Building the sample graph (Neo4j starts in a few seconds) …");
        try (PaperGraph papers = graph.open()) {
            BuildReport report =
                    papers.build(DemoCommand::readSample, BuildOptions.standard(), new Progress(console, "Building"));
            new ReportPrinter(console).print(report, Format.TEXT, Path.of("-"), Optional.empty());
            console.print("");
            console.print("The graph");
            StatsCommand.print(console, papers.stats(), Format.TEXT);
            console.print("");
            console.print("Its strongest concepts");
            for (Map<String, @Nullable Object> row : papers.query(Query.TOP_CONCEPTS, Map.of("limit", 10L))) {
                console.print(String.format("%6s papers  %s", row.get("papers"), row.get("concept")));
            }
            console.print("");
            new RelatedPrinter(console, Format.TEXT).print(SEED, papers.related(List.of(SEED), 3));
            next();
            return report.quarantinedCount() == 0 ? 0 : Main.QUARANTINED;
        }
    }

    private static void readSample(RecordSink sink) {
        for (String name : SAMPLE) {
            try (InputStream in = DemoCommand.class.getResourceAsStream("/org/papergraph/sample/" + name)) {
                Sources.read(name, Objects.requireNonNull(in, name), sink);
            } catch (IOException failure) {
                throw new UncheckedIOException(name, failure);
            }
        }
    }

    private void next() {
        console.print("");
        console.print("Next, with 'java -jar target/papergraph.jar' (made by 'mvn package') in place of 'papergraph'"
                + graph.again()
                        .map(options -> ", and " + options + " behind it")
                        .orElse("") + ":");
        if (graph.settings().isEmpty()) {
            console.print(
                    "  papergraph serve                          Neo4j Browser at http://localhost:7474/browser/");
        }
        console.print("  papergraph build PATH                     adds your own listings");
        console.print(
                "  papergraph related --id 1810.04805        what is related, and why; also --title, --text FILE");
        console.print("  papergraph show 1810.04805                one paper with its evidence");
        console.print("  papergraph query --list                   everything else one can ask");
    }
}
