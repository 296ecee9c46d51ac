package org.papergraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EmbeddedServer;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.ImportedGraph;
import org.papergraph.resolve.Corrections;

/** The graph that the job makes is the one that a local build makes. */
@Tag("container")
class SparkJobIT {

    private static final Path SAMPLE = Path.of("src/main/resources/org/papergraph/sample");
    private static final List<String> CORRECTIONS =
            List.of("same: vision transformer | visual transformer", "drop: moss number");

    private static GraphServer.Running server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        server = GraphServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void wholeFilesGiveTheGraphOfALocalBuild() throws Exception {
        Path input = input();
        Path corrections = Files.write(folder.resolve("corrections.txt"), CORRECTIONS);
        String expected = builtLocally(input, CORRECTIONS);

        String[] arguments = {
            "--input", input.toString(), "--format", "files", "--writers", "2", "--corrections", corrections.toString()
        };
        JobProcess job = run(arguments);

        assertThat(job.code()).as(job.end()).isZero();
        assertThat(fingerprint()).isEqualTo(expected);
        assertThat(job.out() + job.err() + events()).doesNotContain(settings().password());

        JobProcess refused = run(arguments);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("is not empty, and this job makes a whole graph");

        arguments = Stream.concat(Arrays.stream(arguments), Stream.of("--again")).toArray(String[]::new);
        assertThat(run(arguments).code()).isZero();
        assertThat(fingerprint()).isEqualTo(expected);
    }

    @Test
    void linesThatAreCutAnywhereGiveFilesOfTheGraphOfALocalBuild() throws Exception {
        List<String> lines = new ArrayList<>(AwkwardRecords.lines());
        lines.add(100, "{\"id\": \"bad\"");
        lines.add("[1, 2");
        Path input = Files.write(folder.resolve("papers.jsonl"), lines);
        String expected = builtLocally(input, List.of());

        JobProcess job = run(
                Map.of("spark.sql.files.maxPartitionBytes", "5000"),
                "--input",
                input.toString(),
                "--to",
                folder.resolve("files").toString(),
                "--quarantine",
                folder.resolve("kept").toString());

        assertThat(job.code()).as(job.end()).isEqualTo(3);
        assertThat(job.err()).contains("papers.jsonl:101: ", "papers.jsonl:" + lines.size() + ": ");
        assertThat(textOf(folder.resolve("kept")).lines()).hasSize(2).allMatch(line -> line.contains("\"quarantined\":"));
        String command = job.out().lines().filter(line -> line.startsWith("neo4j-admin")).findFirst().orElseThrow();
        try (EmbeddedServer imported =
                        ImportedGraph.of(absolute(command), folder.resolve("files"), folder.resolve("imported"));
                PaperGraph graph = PaperGraph.on(imported)) {
            graph.prepare();
            assertThat(graph.fingerprint()).isEqualTo(expected);
        }
    }

    private Path input() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (String name : List.of("daily-papers-1.txt", "daily-papers-2.txt", "papers.jsonl")) {
            Files.copy(SAMPLE.resolve(name), input.resolve(name));
        }
        Files.write(input.resolve("awkward.jsonl"), AwkwardRecords.lines());
        return input;
    }

    /** Each file of the command where it is. */
    private String absolute(String command) {
        return Arrays.stream(command.split(" "))
                .map(word -> word.contains("-header.csv,")
                        ? word.replace("=", "=" + folder.resolve("files") + "/")
                                .replace(",", "," + folder.resolve("files") + "/")
                        : word)
                .collect(Collectors.joining(" "));
    }

    private static ConnectionSettings settings() {
        return server.connection().settings();
    }

    private JobProcess run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private JobProcess run(Map<String, String> settings, String... arguments) throws Exception {
        return JobProcess.run(settings(), folder, settings, arguments);
    }

    private String events() throws IOException {
        return textOf(folder.resolve("events"));
    }

    private static String textOf(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().endsWith(".crc")) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    /** The fingerprint of a build on the server, which is empty before and after. */
    private static String builtLocally(Path input, List<String> corrections) {
        server.wipe();
        try (PaperGraph graph = PaperGraph.connect(settings())) {
            graph.build(
                    List.of(input.toString()),
                    InputStream.nullInputStream(),
                    new BuildOptions(2, 100, Optional.of(Corrections.of(corrections)), Optional.empty()),
                    BuildProgress.SILENT);
            return graph.fingerprint();
        } finally {
            server.wipe();
        }
    }

    private static String fingerprint() {
        try (PaperGraph graph = PaperGraph.connect(settings())) {
            return graph.fingerprint();
        }
    }
}
