package org.papergraph.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EmbeddedServer;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.TestCypher;

/**
 * How long an application waits for the papers related to one paper, asked by its id. Arguments: a data directory, or
 * {@code neo4j} for the server that {@code NEO4J_URI} and its companions name; then, where wanted, how many papers to
 * ask for (1000) and how many clients ask at once, in turn (1,4). On a data directory it asks the {@code serve} that is
 * up, else starts one in a process of its own, which takes the options in {@code SERVE_OPTIONS}.
 *
 * <p>The papers are drawn with a fixed seed. Ten times as many, others as far as the graph has them, are asked for first:
 * it takes some ten thousand questions until the compilers of both processes are done. How long the very first one takes
 * is told too.
 */
public final class LookupBenchmark {

    private static final int PAPERS = 1000;
    private static final int TIMES_BEFORE = 10;
    private static final int ANSWERS = 10;
    private static final long SEED = 74_728;

    private LookupBenchmark() {}

    /** Measures, and prints what it finds. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int papers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PAPERS;
        int[] clients = Arrays.stream((arguments.length > 2 ? arguments[2] : "1,4").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        if (arguments[0].equals("neo4j")) {
            ConnectionSettings settings = ConnectionSettings.of(System.getenv()).orElseThrow();
            try (PaperGraph graph = PaperGraph.connect(settings)) {
                measure(graph, papers, clients, out);
            }
            return;
        }
        Path data = Path.of(arguments[0]);
        Optional<Process> server =
                EmbeddedServer.running(data).isPresent() ? Optional.empty() : Optional.of(serve(data));
        try (PaperGraph graph = PaperGraph.embedded(data)) {
            measure(graph, papers, clients, out);
        } finally {
            if (server.isPresent()) {
                server.get().destroy();
                server.get().waitFor();
            }
        }
    }

    private static void measure(PaperGraph graph, int papers, int[] clients, PrintStream out)
            throws InterruptedException, ExecutionException {
        List<String> all = ids(graph);
        Collections.shuffle(all, new Random(SEED));
        List<String> asked = all.subList(0, Math.min(papers, all.size()));
        List<String> others = all.subList(Math.max(0, all.size() - TIMES_BEFORE * papers), all.size());
        out.printf(Locale.ROOT, "%d papers, %d asked for%n", all.size(), asked.size());
        out.printf(Locale.ROOT, "first question  %.0f ms%n", ask(graph, others.get(0)));
        others.forEach(id -> ask(graph, id));
        for (int count : clients) {
            out.println(ask(graph, asked, count));
        }
    }

    private static List<String> ids(PaperGraph graph) {
        try (GraphConnection connection = GraphConnection.open(graph.settings())) {
            List<String> ids = new ArrayList<>();
            TestCypher.rows(connection, "paper-ids", Map.of()).forEach(row -> ids.add(String.valueOf(row.get("id"))));
            return ids;
        }
    }

    /** Each client asks for its share of the papers, one after the other. */
    private static String ask(PaperGraph graph, List<String> papers, int clients)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            List<Future<double[]>> shares = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> IntStream.range(0, papers.size())
                            .filter(i -> i % clients == client)
                            .mapToDouble(i -> ask(graph, papers.get(i)))
                            .toArray()))
                    .toList();
            List<Double> times = new ArrayList<>();
            for (Future<double[]> share : shares) {
                Arrays.stream(share.get()).forEach(times::add);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Collections.sort(times);
            return String.format(
                    Locale.ROOT,
                    "%d at once  p50 %.1f ms  p95 %.1f ms  p99 %.1f ms  %.0f questions/s",
                    clients,
                    quantile(times, 0.5),
                    quantile(times, 0.95),
                    quantile(times, 0.99),
                    papers.size() / seconds);
        } finally {
            threads.shutdown();
        }
    }

    /** Milliseconds until the answer is here. */
    private static double ask(PaperGraph graph, String paper) {
        long start = System.nanoTime();
        graph.related(List.of(paper), ANSWERS);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double quantile(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    private static Process serve(Path data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        Optional.ofNullable(System.getenv("SERVE_OPTIONS"))
                .ifPresent(options -> command.addAll(List.of(options.split(" "))));
        command.addAll(List.of("org.papergraph.cli.Main", "serve", "--data-dir", data.toString()));
        command.addAll(List.of("--bolt-port", "0", "--http-port", "0"));
        Process server = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        while (EmbeddedServer.running(data).isEmpty()) {
            if (!server.isAlive()) {
                throw new IOException("the server ended with exit code " + server.exitValue());
            }
            Thread.sleep(100);
        }
        return server;
    }
}
