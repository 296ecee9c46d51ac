package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/** Databases that Neo4j's own command for it makes of files. */
public final class ImportedGraph {

    private static final String COMMAND = "neo4j-admin database import full ";

    private ImportedGraph() {}

    /**
     * Runs the command on a folder of files, and opens the server that finds the database.
     *
     * @param command as a person would give it in that folder
     * @param files the folder
     * @param home where the database goes
     */
    public static EmbeddedServer of(String command, Path files, Path home) throws IOException {
        write(command, files, home);
        return EmbeddedServer.start(home, EmbeddedServer.Options.alone());
    }

    /**
     * Runs the command on a folder of files.
     *
     * @param command as a person would give it in that folder
     * @param files the folder
     * @param home where the database goes
     */
    public static void write(String command, Path files, Path home) throws IOException {
        assertThat(command).startsWith(COMMAND);
        String[] arguments = Arrays.stream(command.substring(COMMAND.length()).split(" "))
                .map(word -> word.endsWith(".csv") ? word.replace("=", "=" + files + "/") : word)
                .toArray(String[]::new);
        Path settings = Files.createDirectories(home.resolve("conf"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (DefaultFileSystemAbstraction system = new DefaultFileSystemAbstraction();
                PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            ExecutionContext context = new ExecutionContext(home, settings, out, out, system);
            int code = new CommandLine(new ImportCommand.Full(context)).execute(with(arguments, home));
            assertThat(home.resolve("import.report"))
                    .as("lines that Neo4j refuses")
                    .isEmptyFile();
            assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        }
    }

    /** The report of bad lines must not go to the folder where the tests run, and there must be none. */
    private static String[] with(String[] arguments, Path home) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--report-file=" + home.resolve("import.report");
        all[arguments.length + 1] = "--bad-tolerance=0";
        return all;
    }
}
