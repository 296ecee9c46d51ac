package org.papergraph.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.benchmark.Comparison.Amount;

/**
 * Runs the benchmarks, all or those that {@code -Dbenchmark.only} names, with the papers of
 * {@code -Dbenchmark.papers=FILE}, plain JSON lines: functions by JMH, which takes the options of
 * {@code -Dbenchmark.jmh}; whole processes, three times each ({@code -Dbenchmark.rounds}), beside others that do the
 * same. Prints Markdown.
 */
final class BenchmarkRun {

    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path papers;
    private final Amount count;

    private BenchmarkRun(Path papers) {
        this.papers = papers;
        this.count = new Amount("papers", Papers.lines(papers).size());
    }

    /** What can be run alone. */
    private enum Part {
        FUNCTIONS,
        TEXT,
        BUILD,
        IMPORT,
        RELATED,
        LOOKUP
    }

    /** Runs what the system properties say. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path papers = Path.of(System.getProperty(Papers.PROPERTY, "")).toAbsolutePath();
        if (!Files.isRegularFile(papers)) {
            System.err.println("name papers to measure with, plain JSON lines: -Dbenchmark.papers=FILE");
            System.exit(2);
        }
        String only = System.getProperty("benchmark.only", "all");
        List<Part> parts = only.equals("all")
                ? List.of(Part.values())
                : Stream.of(only.split(","))
                        .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
        new BenchmarkRun(papers).run(parts);
    }

    private void run(List<Part> parts) throws IOException, InterruptedException {
        out.println(machine());
        if (parts.contains(Part.FUNCTIONS)) {
            String options = System.getProperty("benchmark.jmh", "").strip();
            org.openjdk.jmh.Main.main(options.isEmpty() ? new String[0] : options.split("\\s+"));
        }
        if (parts.contains(Part.TEXT)) {
            text();
        }
        if (parts.stream().noneMatch(List.of(Part.BUILD, Part.IMPORT, Part.RELATED, Part.LOOKUP)::contains)) {
            return;
        }
        try (BuiltGraph graph = BuiltGraph.of(papers)) {
            if (parts.contains(Part.BUILD)) {
                build(graph);
            }
            if (parts.contains(Part.IMPORT)) {
                imported(graph);
            }
            if (parts.contains(Part.RELATED)) {
                out.println(graph.asked(RelatedWork.class, papers.toString()));
            }
            if (parts.contains(Part.LOOKUP)) {
                out.println(graph.asked(LookupBenchmark.class));
            }
        }
    }

    private static String machine() throws IOException {
        String model = Files.isReadable(CPUS)
                ? Files.readAllLines(CPUS).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst(".*: ", ""))
                        .findFirst()
                        .orElse("")
                : "";
        return String.format(
                "%d cores (%s), Java %s",
                Runtime.getRuntime().availableProcessors(), model, System.getProperty("java.version"));
    }

    private void text() throws IOException, InterruptedException {
        Comparison comparison = new Comparison("sentences, tokens, tags", List.of(count));
        WinkNlp.command(papers)
                .ifPresentOrElse(
                        command -> comparison.withLastLine("wink-nlp", alone(command)),
                        () -> out.println("no node or npm here: wink-nlp is left out"));
        comparison
                .withLastLine("`text.Analyzer`, one thread", alone(Timed.java(TextWork.class, papers.toString())))
                .with("`extract`, one thread", alone(extract(1)))
                .with("`extract`, two threads", alone(extract(2)))
                .print(out, Comparison.ROUNDS);
    }

    private List<String> extract(int threads) {
        return Timed.papergraph("extract", papers.toString(), "--threads", Integer.toString(threads));
    }

    private static Comparison.Attempt alone(List<String> command) {
        return folder -> Timed.run(command, Map.of(), folder);
    }

    private Comparison.Attempt buildOfFiles() {
        return folder ->
                Timed.run(Timed.papergraph("build", papers.toString(), "--data-dir", "graph"), Map.of(), folder);
    }

    private static Comparison.Attempt onServer(List<String> command) {
        return folder -> {
            try (EmptyServer server = EmptyServer.start(folder)) {
                return Timed.run(command, server.environment(), folder);
            }
        };
    }

    private void build(BuiltGraph graph) throws IOException, InterruptedException {
        new Comparison("graph of an empty database", List.of(count, graph.relationships()))
                .with(
                        "plain driver, the finished graph through a server",
                        onServer(Timed.java(PlainWriter.class, graph.export().toString())))
                .with("`build` through a server", onServer(Timed.papergraph("build", papers.toString())))
                .with("`build` into a new data directory", buildOfFiles())
                .print(out, Comparison.ROUNDS);
    }

    private void imported(BuiltGraph graph) throws IOException, InterruptedException {
        new Comparison("graph in files of a database", List.of(count, graph.relationships()))
                .with(
                        "`neo4j-admin database import`, the finished graph, no indexes",
                        folder -> Timed.run(
                                Timed.java(
                                        ImportWork.class,
                                        graph.export().toString(),
                                        folder.resolve("home").toString()),
                                Map.of(),
                                folder))
                .with("`build` into a new data directory", buildOfFiles())
                .print(out, Comparison.ROUNDS);
    }
}
