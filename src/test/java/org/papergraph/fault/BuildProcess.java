package org.papergraph.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.papergraph.cli.Main;
import org.papergraph.graph.ConnectionSettings;

/** The command line's {@code build} in a process of its own, which can be ended on its way. */
final class BuildProcess {

    private static final int CUT = 50;
    private static final int LIMIT_SECONDS = 300;
    private static final Duration ORDERLY_EXIT = Duration.ofSeconds(60);

    private final Process process;
    private final Path said;

    private BuildProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** What a process is sent. */
    enum Signal {
        INTERRUPT("INT", 130),
        TERMINATE("TERM", 143),
        KILL("KILL", 137);

        private final String name;
        private final int code;

        Signal(String name, int code) {
            this.name = name;
            this.code = code;
        }

        /** Ctrl-C, or what does the same where processes are started in a way that makes them deaf to it. */
        static Signal ctrlC() throws IOException {
            String ignored = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> line.substring("SigIgn:".length()).strip())
                    .findFirst()
                    .orElse("0");
            boolean deaf = (Long.parseUnsignedLong(ignored, 16) & 2) != 0;
            return deaf ? TERMINATE : INTERRUPT;
        }
    }

    /** Builds in a server's graph. */
    static BuildProcess on(ConnectionSettings server, Path file, Path folder) throws IOException {
        Map<String, String> environment =
                Map.of("NEO4J_URI", server.uri(), "NEO4J_USERNAME", server.user(), "NEO4J_PASSWORD", server.password());
        return start(List.of("build", file.toString()), environment, folder);
    }

    /** Builds in the graph of a data directory. */
    static BuildProcess in(Path dataDirectory, Path file, Path folder) throws IOException {
        return start(List.of("build", file.toString(), "--data-dir", dataDirectory.toString()), Map.of(), folder);
    }

    private static BuildProcess start(List<String> arguments, Map<String, String> environment, Path folder)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(arguments);
        command.addAll(List.of(
                "--batch",
                Integer.toString(CUT),
                "--quarantine",
                folder.resolve("kept.jsonl").toString()));
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        builder.environment().putAll(environment);
        return new BuildProcess(builder.start(), said);
    }

    /**
     * How a process ended.
     *
     * @param signal what it was sent
     * @param sent whether it was still there to be sent anything
     * @param seconds from the signal to the end
     * @param said all that it wrote
     */
    record End(Signal signal, boolean sent, int code, double seconds, List<String> said) {

        String line() {
            return sent
                    ? code + " "
                            + said.stream()
                                    .filter(line -> line.contains("stop"))
                                    .collect(Collectors.joining(" / "))
                    : "finished before";
        }

        /** What was asked to end ended soon, with the code that says so, and told how to go on. */
        void isOrderly() {
            boolean reported = said.stream().anyMatch(line -> line.contains("records read"));
            assertThat(code).isIn(reported ? List.of(0, signal.code) : List.of(signal.code));
            assertThat(Duration.ofMillis((long) (1000 * seconds))).isLessThan(ORDERLY_EXIT);
            assertThat(said).noneMatch(line -> line.contains("\tat ") || line.contains("Exception"));
            boolean heard = said.contains("stopping after the running batch …");
            boolean told = said.contains("papergraph: stopped; the same command goes on where it was");
            assertThat(told || reported || !heard).isTrue();
        }
    }

    /** Waits until it is time, sends the signal, and waits for the end. */
    End after(Duration time, Signal signal) throws IOException, InterruptedException {
        boolean sent = !process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        long sentAt = System.nanoTime();
        if (sent) {
            new ProcessBuilder("kill", "-" + signal.name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the process does not end: " + Files.readString(said));
        }
        return new End(signal, sent, process.exitValue(), (System.nanoTime() - sentAt) / 1e9, Files.readAllLines(said));
    }
}
