package org.papergraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.cli.Main;

/**
 * A process that ended well.
 *
 * @param seconds from its start to its end
 * @param said the last line that it wrote; empty if it wrote none
 */
record Timed(double seconds, String said) {

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx3g",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));

    /** The command that runs a class of the benchmarks. */
    static List<String> java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(JAVA);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The command that runs a verb. */
    static List<String> papergraph(String... arguments) {
        return java(Main.class, arguments);
    }

    /** A process that is about to start; no address of a server comes from outside. */
    static ProcessBuilder process(List<String> command, Map<String, String> environment) {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        process.environment().putAll(environment);
        return process;
    }

    /**
     * Runs a process.
     *
     * @param command program and arguments
     * @param environment variables to add
     * @param folder where it runs, and leaves what it said in a file
     * @throws IOException if it can't be started or ends with another code than 0
     */
    static Timed run(List<String> command, Map<String, String> environment, Path folder)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder process =
                process(command, environment).directory(folder.toFile()).redirectOutput(said.toFile());
        long start = System.nanoTime();
        Process started = process.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
        int code = started.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(said);
        if (code != 0) {
            throw new IOException("code " + code + ": " + String.join("\n", lines));
        }
        return new Timed(seconds, lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }
}
