package org.papergraph.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;

/** The example in a process of its own, with what an application has that depends on Papergraph and adds nothing. */
@ExtendWith(GraphServer.class)
class LibraryIT {

    private static final String EXAMPLE = "org/papergraph/example/WhatIsRelated.class";

    private final Path folder;

    LibraryIT(@TempDir Path folder) {
        this.folder = folder;
    }

    /**
     * What a process left behind.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err and where it failed
     */
    private record Run(int code, List<String> out, List<String> err) {}

    @Test
    void asksARunningServerWithoutTheOptionalDependencies(ConnectionSettings server)
            throws IOException, InterruptedException {
        Run run = run(Map.of(
                "NEO4J_URI", server.uri(),
                "NEO4J_USERNAME", server.user(),
                "NEO4J_PASSWORD", server.password(),
                "NEO4J_DATABASE", server.database()));
        assertThat(run.err()).noneMatch(line -> line.contains("Exception") || line.contains("Error"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).hasSize(2).startsWith("3 records read");
        assertThat(run.out().get(1)).startsWith("Graph Neural Networks with Attention [gnn-attention] because of ");
    }

    @Test
    void saysWhatTheEmbeddedServerMisses() throws IOException, InterruptedException {
        Run run = run(Map.of());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .filteredOn(line -> line.contains("Exception in thread"))
                .singleElement()
                .asString()
                .endsWith("ServerStartException: Neo4j's server isn't on the class path"
                        + " (org.neo4j.server.CommunityBootstrapper). Add org.neo4j:neo4j and"
                        + " org.neo4j.app:neo4j-server, or name a running server.");
        assertThat(folder.resolve("papergraph-data")).doesNotExist();
    }

    @Test
    void hasTheDriverAndNoServer() throws IOException {
        assertThat(Dependencies.read().classPath())
                .anyMatch(jar -> jar.contains("neo4j-java-driver-"))
                .anyMatch(jar -> jar.contains("neo4j-bolt-connection-netty-"))
                .anyMatch(jar -> jar.contains("opennlp-tools-"))
                .noneMatch(jar -> jar.contains("neo4j-kernel-"))
                .noneMatch(jar -> jar.contains("neo4j-server-"))
                .noneMatch(jar -> jar.contains("onnxruntime"))
                .noneMatch(jar -> jar.contains("junit"))
                .hasSizeLessThan(50);
    }

    private Run run(Map<String, String> environment) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        Path example = classes.resolve(EXAMPLE);
        Files.createDirectories(example.getParent());
        Files.copy(Path.of("target/test-classes").resolve(EXAMPLE), example);
        List<String> classPath = new ArrayList<>(List.of(
                classes.toString(), Path.of("target/classes").toAbsolutePath().toString()));
        classPath.addAll(Dependencies.read().classPath());
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, classPath),
                        WhatIsRelated.class.getName())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        java.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("JAVA_TOOL"));
        java.environment().putAll(environment);
        Process process = java.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        try (Stream<String> printed = Files.lines(out);
                Stream<String> failed = Files.lines(err)) {
            return new Run(process.exitValue(), printed.toList(), failed.toList());
        }
    }
}
