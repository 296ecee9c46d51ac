package org.papergraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.papergraph.graph.ConnectionSettings;

/**
 * The job in a process of its own, with Spark on two threads instead of a cluster, as {@code spark-submit} starts it.
 *
 * @param code its exit code
 * @param out all that it wrote to standard output
 * @param err all that it wrote to standard error
 */
record JobProcess(int code, String out, String err) {

    private static final int LIMIT_SECONDS = 400;

    /** Those that Spark's own launcher passes on JDK 17. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.base/java.util.concurrent.atomic",
            "java.base/sun.nio.ch",
            "java.base/sun.nio.cs",
            "java.base/sun.security.action",
            "java.base/sun.util.calendar");

    /** Runs the job; the events of it go to the folder. */
    static JobProcess run(ConnectionSettings server, Path folder, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        Path events = Files.createDirectories(folder.resolve("events"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g"));
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-Dspark.master=local[2]",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.ui.enabled=false",
                "-Dspark.sql.shuffle.partitions=4",
                "-Dspark.local.dir=" + folder.resolve("spark"),
                "-Dspark.eventLog.enabled=true",
                "-Dspark.eventLog.dir=" + events.toUri()));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-cp",
                "target/papergraph-spark.jar:" + Files.readString(Path.of("target/spark.classpath")),
                "org.papergraph.spark.SparkMain"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        builder.environment()
                .putAll(Map.of(
                        "NEO4J_URI",
                        server.uri(),
                        "NEO4J_USERNAME",
                        server.user(),
                        "NEO4J_PASSWORD",
                        server.password()));
        Process process = builder.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the job does not end: " + Files.readString(err));
        }
        return new JobProcess(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** What it wrote last to standard error. */
    String end() {
        List<String> lines = err.lines().toList();
        return code + "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }
}
