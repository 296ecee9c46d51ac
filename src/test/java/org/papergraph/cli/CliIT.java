package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;
import tools.jackson.databind.JsonNode;

/** What the command line does to a graph, and how it counts it. */
@ExtendWith(GraphServer.class)
class CliIT {

    private final SampleGraph graph;

    CliIT(ConnectionSettings server, @TempDir Path folder) {
        this.graph = new SampleGraph(server, folder);
    }

    @Test
    void buildsAFolderAndFindsItUnchangedTheSecondTime() throws IOException {
        JsonNode first = graph.build();
        JsonNode second =
                graph.run("build", "--format", "json", graph.listings()).json();
        assertThat(first.path("records").asInt()).isEqualTo(5);
        assertThat(first.path("papersAdded").asInt()).isEqualTo(5);
        assertThat(first.path("unchanged").asInt()).isZero();
        assertThat(second.path("unchanged").asInt()).isEqualTo(5);
        assertThat(second.path("papersAdded").asInt()).isZero();
        assertThat(second.path("papersChanged").asInt()).isZero();
        assertThat(second.path("quarantined")).isEmpty();
    }

    @Test
    void statsHasItsStableShape() throws IOException {
        graph.build();
        CommandRun run = graph.run("stats", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip())
                .matches("\\{\"nodes\":\\{(\"\\w+\":\\d+,?)+},\"relationships\":\\{(\"\\w+\":\\d+,?)+}}");
        assertThat(run.json().at("/nodes/Paper").asInt()).isEqualTo(5);
        assertThat(run.json().at("/nodes/Listing").asInt()).isEqualTo(1);
        assertThat(run.json().at("/nodes/Repository").asInt()).isEqualTo(1);
        assertThat(run.json().at("/relationships/LISTED_IN").asInt()).isEqualTo(2);
        assertThat(run.json().path("relationships").propertyNames()).contains("MENTIONS", "CO_OCCURS_WITH");
        assertThat(graph.run("stats").lines()).contains("         5  (:Paper)", "         2  [:LISTED_IN]");
    }

    @Test
    void removesKnownPapersAndNamesUnknownOnes() throws IOException {
        graph.build();
        String before = graph.run("fingerprint").out();
        CommandRun known = graph.run("remove", "2401.00001");
        assertThat(known.code()).isZero();
        assertThat(known.lines()).containsExactly("1 paper removed");
        CommandRun mixed = graph.run("remove", "2401.00001", "2401.00002", "2401.00002", "--format", "json");
        assertThat(mixed.code()).isEqualTo(3);
        assertThat(mixed.out().strip()).isEqualTo("{\"removed\":1,\"unknown\":[\"2401.00001\"]}");
        assertThat(mixed.errors()).containsExactly("papergraph: no paper '2401.00001' in the graph");
        assertThat(graph.run("remove", "2401.00001", "2401.00002").code()).isEqualTo(1);
        assertThat(graph.run("fingerprint").out()).isNotEqualTo(before).matches("[0-9a-f]{64}\\R");
        assertThat(graph.run("build", graph.listings()).code()).isZero();
        assertThat(graph.run("fingerprint").out()).isEqualTo(before);
    }

    @Test
    void readsStandardInput() throws IOException {
        graph.build();
        String before = graph.run("fingerprint").out();
        assertThat(graph.run("remove", "2401.00001", "2401.00002", "2401.00003").code())
                .isZero();
        CommandRun run = CommandRun.withInput(SampleGraph.LINES + "{\"broken\n", graph.connected("build", "-"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errors()).containsExactly("papergraph: -:4: the JSON ends in the middle");
        assertThat(graph.run("fingerprint").out()).isEqualTo(before);
    }

    @Test
    void correctionsStayInForceUntilABuildNamesOthers() throws IOException {
        graph.build();
        String before = graph.run("fingerprint").out();
        String file = graph.file("corrections.txt", "drop: tea\nsame: attention mechanism | momentum\n");
        JsonNode report = graph.run("build", "--format", "json", "--corrections", file, graph.listings())
                .json();
        assertThat(report.path("papersChanged").asInt()).isPositive();
        assertThat(report.path("unchanged").asInt()).isEqualTo(5);
        String corrected = graph.run("fingerprint").out();
        assertThat(corrected).isNotEqualTo(before);
        assertThat(graph.run("query", "what-is", "-p", "concept=Momentum", "--format", "jsonl")
                        .json()
                        .path("surfaces"))
                .extracting(surface -> surface.path("rule").asString())
                .contains("correction");
        assertThat(graph.run("build", graph.listings()).code()).isZero();
        assertThat(graph.run("fingerprint").out()).isEqualTo(corrected);
        graph.run("build", "--corrections", graph.file("none.txt", "# nothing\n"), graph.listings());
        assertThat(graph.run("fingerprint").out()).isEqualTo(before);
    }

    @Test
    void aBadCorrectionIsNamedInOneLineAndNothingDone() throws IOException {
        String file = graph.file("corrections.txt", "drop: tea\nkeep: coffee\n");
        CommandRun run = graph.run("build", "--corrections", file, graph.listings());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly("papergraph: " + file + ":2: a line begins with same:, different: or drop:");
        assertThat(graph.run("build", "--corrections", "nowhere.txt", graph.listings())
                        .errors())
                .containsExactly("papergraph: nowhere.txt: no such file");
        assertThat(graph.run("stats", "--format", "json")
                        .json()
                        .at("/nodes/Paper")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void badInputIsNamedInOneLineAndTheRestLoaded(BadInput bad) throws IOException {
        Path input = bad.in(graph.folder());
        CommandRun alone = graph.run("build", "--format", "json", input.toString());
        assertThat(alone.code()).isEqualTo(1);
        assertThat(alone.errors()).containsExactly(bad.line(input));
        CommandRun run =
                graph.run("build", "--format", "json", input.toString(), graph.file("papers.jsonl", SampleGraph.LINES));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errors()).containsExactly(bad.line(input));
        assertThat(run.json().path("papersAdded").asInt()).isEqualTo(3);
        assertThat(run.json().path("quarantined")).singleElement().satisfies(line -> assertThat(line.propertyNames())
                .containsExactly("file", "line", "reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--password", "--password="})
    void thePasswordIsTakenFromTheCommandLine(String option) {
        String[] password = option.endsWith("=")
                ? new String[] {option + graph.server().password()}
                : new String[] {option, graph.server().password()};
        List<String> place = List.of(
                "--uri",
                graph.server().uri(),
                "--user",
                graph.server().user(),
                "--database",
                graph.server().database());
        String[] arguments = Stream.of(Stream.of("stats"), Stream.of(password), place.stream())
                .flatMap(part -> part)
                .toArray(String[]::new);
        assertThat(CommandRun.of(arguments))
                .extracting(CommandRun::code, CommandRun::err)
                .containsExactly(0, "");
    }

    @Test
    void nothingButTheAnswerReachesStandardOutput() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream stray = new ByteArrayOutputStream();
        System.setOut(new PrintStream(stray, true, StandardCharsets.UTF_8));
        try {
            graph.build();
            graph.run("stats");
            graph.run("show", "none");
        } finally {
            System.setOut(before);
        }
        assertThat(stray.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
