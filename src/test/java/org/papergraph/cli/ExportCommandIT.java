package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.api.Export;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;
import tools.jackson.databind.json.JsonMapper;

/** What the command line exports, where to, and what it refuses. */
@ExtendWith(GraphServer.class)
class ExportCommandIT {

    private final SampleGraph graph;
    private final Path target;

    ExportCommandIT(ConnectionSettings server, @TempDir Path folder) {
        this.graph = new SampleGraph(server, folder);
        this.target = folder.resolve("target");
    }

    @Test
    void oneFileGoesToStandardOutputOrWhereItIsTold() throws IOException {
        graph.build();
        CommandRun streamed = graph.run("export", "--format", "graphml");
        assertThat(streamed.code()).isZero();
        assertThat(streamed.err()).isEmpty();
        assertThat(streamed.out()).startsWith("<?xml").contains("Momentum Helps Stochastic Gradient Descent");
        CommandRun written = graph.run("export", "--format", "GraphML", "--to", target.toString());
        assertThat(written.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(written.errors())
                .singleElement()
                .asString()
                .matches("[\\d,]+ nodes and [\\d,]+ relationships in \\Q" + target + "\\E");
        assertThat(target).hasContent(streamed.out());
        String json = graph.run("export", "--format", "jsonld", "--to", "-").out();
        assertThat(JsonMapper.shared().readTree(json).path("@graph")).isNotEmpty();
    }

    @Test
    void aFolderComesWithTheCommandThatMakesADatabaseOfIt() throws IOException {
        graph.build();
        CommandRun run = graph.run("export", "--format", "csv", "--to", target.toString());
        assertThat(run.code()).isZero();
        assertThat(run.errors()).hasSize(2).last().asString().endsWith("cd " + target + " && " + Export.IMPORT_COMMAND);
        assertThat(files()).allSatisfy(name -> assertThat(Export.IMPORT_COMMAND).contains("=" + name));
        assertThat(files()).contains("Paper.csv", "Paper-MENTIONS-Concept.csv").hasSize(23);
    }

    @Test
    void whatIsThereAlreadyStaysUnlessForced() throws IOException {
        graph.build();
        Files.writeString(target, "mine");
        CommandRun refused = graph.run("export", "--format", "graphml", "--to", target.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.errors())
                .containsExactly("papergraph: " + target + " is there already; only --force overwrites it");
        assertThat(target).hasContent("mine");
        assertThat(graph.run("export", "--format", "graphml", "--force", "--to", target.toString())
                        .code())
                .isZero();
        assertThat(target).content().startsWith("<?xml");
    }

    @Test
    void aFolderThatIsForcedKeepsWhatElseIsInIt() throws IOException {
        graph.build();
        Files.createDirectory(target);
        String[] export = {"export", "--format", "vosviewer", "--to", target.toString()};
        assertThat(graph.run(export).code()).isZero();
        Files.writeString(target.resolve("notes.txt"), "mine");
        Files.writeString(target.resolve("map.txt"), "old");
        assertThat(graph.run(export).code()).isEqualTo(1);
        assertThat(target.resolve("map.txt")).hasContent("old");
        assertThat(graph.run("export", "--format", "vosviewer", "--to", target.toString(), "--force")
                        .code())
                .isZero();
        assertThat(target.resolve("notes.txt")).hasContent("mine");
        assertThat(target.resolve("map.txt")).content().startsWith("id\tlabel\t");
        assertThat(files()).containsExactlyInAnyOrder("map.txt", "network.txt", "notes.txt");
    }

    @Test
    void fewerItemsAreOnAMapOfWhatMorePapersMention() throws IOException {
        graph.build();
        graph.run("export", "--format", "vosviewer", "--to", target.toString());
        long two = Files.readAllLines(target.resolve("map.txt")).size();
        graph.run("export", "--format", "vosviewer", "--to", target.toString(), "--force", "--min-papers", "3");
        assertThat(Files.readAllLines(target.resolve("map.txt")).size()).isLessThan((int) two);
        assertThat(two).isGreaterThan(2);
    }

    @Test
    void anAnswerIsExportedInTheFormThatFitsIt() throws IOException {
        graph.build();
        CommandRun table = graph.run("export", "--format", "csv", "--query", "newest-papers", "-p", "limit=2");
        assertThat(table.code()).isZero();
        assertThat(table.lines()).first().asString().contains("id", ",", "title");
        CommandRun drawn =
                graph.run("export", "--format", "graphml", "--query", "paper-graph", "-p", "paper=2401.00001");
        assertThat(drawn.code()).isZero();
        assertThat(drawn.out())
                .contains("<node id=\"Paper:2401.00001\">")
                .doesNotContain("<node id=\"Paper:2401.00002\">");
        CommandRun folder = graph.run(
                "export", "--format", "csv", "--query", "paper-graph", "-p", "paper=2401.00001", "--to", "" + target);
        assertThat(folder.code()).isZero();
        assertThat(Files.readAllLines(target.resolve("Paper.csv"))).hasSize(2);
        CommandRun rows = graph.run(
                "export", "--format", "csv", "--query", "overview", "--to", "" + target.resolve("overview.csv"));
        assertThat(rows.errors()).containsExactly("17 rows in " + target.resolve("overview.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "jsonld", "csv", "vosviewer"})
    void aTargetThatCannotBeWrittenIsOneLine(String format) throws IOException {
        Path nowhere = target.resolve("inner");
        CommandRun run = graph.run("export", "--format", format, "--to", nowhere.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).containsExactly("papergraph: " + nowhere + ": can't be written (NoSuchFileException)");
        assertThat(target).doesNotExist();
    }

    @Test
    void aFolderIsNoFileAndAFileNoFolder() throws IOException {
        Files.createDirectory(target);
        assertThat(graph.run("export", "--format", "jsonld", "--force", "--to", target.toString())
                        .errors())
                .containsExactly("papergraph: " + target + ": can't be written (not a file)");
        Path file = Files.writeString(target.resolve("file"), "mine");
        assertThat(graph.run("export", "--format", "csv", "--force", "--to", file.toString())
                        .errors())
                .containsExactly("papergraph: " + file + ": can't be written (not a folder)");
        assertThat(file).hasContent("mine");
    }

    @Test
    void nothingIsLeftOfAnExportThatFails() throws IOException {
        graph.build();
        CommandRun run = graph.run(
                "export",
                "--format",
                "graphml",
                "--to",
                target.toString(),
                "--query",
                "paper-graph",
                "-p",
                "paper=2401.00001",
                "-p",
                "limit=-1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().startsWith("papergraph: Query paper-graph failed: ");
        try (Stream<Path> left = Files.list(graph.folder())) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("listings");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "jsonld", "csv --query overview"})
    void whereNobodyTakesTheOutputTheExportEnds(String format) throws IOException {
        graph.build();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                graph.connected(("export --format " + format).split(" ")),
                new FullDisk(),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("papergraph: the output: can't be written (nobody takes it)");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Takes nothing. */
    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            throw new IOException("no space left");
        }
    }
}
