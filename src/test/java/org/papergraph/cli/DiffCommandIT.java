package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;
import tools.jackson.databind.JsonNode;

/** What the command line says of the difference between two graphs, and where it finds them. */
@ExtendWith(GraphServer.class)
class DiffCommandIT {

    private final SampleGraph graph;
    private final Path folder;

    DiffCommandIT(ConnectionSettings server, @TempDir Path folder) {
        this.graph = new SampleGraph(server, folder);
        this.folder = folder;
    }

    private String exported(String name) {
        String target = folder.resolve(name).toString();
        assertThat(graph.run("export", "--format", "csv", "--to", target).code())
                .isZero();
        return target;
    }

    @Test
    void twoExportsAreComparedAndAnExportWithTheGraphThatOptionsOrAddressName() throws IOException {
        graph.build();
        String before = exported("before");
        graph.run("remove", "2401.00003");
        String after = exported("after");
        CommandRun folders = CommandRun.of("diff", before, after);
        assertThat(folders.code()).isZero();
        assertThat(folders.err()).isEmpty();
        assertThat(folders.lines())
                .startsWith("papers: 1 gone", "  gone     2401.00003  A History of Tea")
                .anySatisfy(line -> assertThat(line).matches("  gone +1 -> 0 +Tea"))
                .anySatisfy(line -> assertThat(line).matches("MENTIONS: \\d+ gone"));
        assertThat(graph.run("diff", before).out()).isEqualTo(folders.out());
        String[] address = graph.connected("diff", before);
        assertThat(CommandRun.of(
                                "diff",
                                before,
                                graph.server().uri(),
                                "--user",
                                graph.server().user(),
                                "--password",
                                graph.server().password())
                        .out())
                .isEqualTo(CommandRun.of(address).out());
        CommandRun same = CommandRun.of("diff", after, after);
        assertThat(same.code()).isZero();
        assertThat(same.lines()).containsExactly("no difference");
    }

    @Test
    void jsonHasAllCountsAndAsManyNamesAsAskedFor() throws IOException {
        String before = exported("before");
        graph.build();
        JsonNode diff =
                graph.run("diff", before, "--format", "json", "--limit", "2").json();
        assertThat(diff.propertyNames()).containsExactly("same", "nodes", "relationships");
        assertThat(diff.path("same").asBoolean()).isFalse();
        JsonNode papers = diff.at("/nodes/Paper");
        assertThat(papers.propertyNames()).containsExactly("new", "gone", "changed");
        assertThat(papers.at("/new/count").asInt()).isEqualTo(5);
        assertThat(papers.at("/new/first")).hasSize(2);
        assertThat(papers.at("/new/first/0/name").asString())
                .isEqualTo("Graph Neural Networks Trained by Stochastic Gradient Descent");
        JsonNode concepts = diff.at("/nodes/Concept");
        assertThat(concepts.propertyNames()).containsExactly("new", "gone", "risen", "fallen", "changed");
        assertThat(concepts.at("/new/first/0").propertyNames())
                .containsExactly("id", "name", "papersBefore", "papersAfter", "properties");
        JsonNode pair = diff.at("/relationships/CO_OCCURS_WITH/new/first/0");
        assertThat(pair.propertyNames()).containsExactly("from", "to", "papersBefore", "papersAfter", "properties");
        assertThat(pair.path("from").propertyNames()).containsExactly("label", "id", "name");
        assertThat(pair.path("papersAfter").isIntegralNumber()).isTrue();
        JsonNode none =
                graph.run("diff", before, "--format", "json", "--limit", "0").json();
        assertThat(none.at("/nodes/Paper/new/count").asInt()).isEqualTo(5);
        assertThat(none.at("/nodes/Paper/new/first")).isEmpty();
        assertThat(graph.run("diff", before, "--limit", "2").lines())
                .startsWith("papers: 5 new")
                .contains("  new      … and 3 more");
    }

    @Test
    void aBuildTellsWhatItChanged() throws IOException {
        CommandRun first = graph.run("build", "--diff", "--format", "json", graph.listings());
        assertThat(first.code()).isZero();
        assertThat(first.json().at("/diff/nodes/Paper/new/count").asInt())
                .isEqualTo(first.json().path("papersAdded").asInt())
                .isEqualTo(5);
        CommandRun again = graph.run("build", "--diff", graph.listings());
        assertThat(again.code()).isZero();
        assertThat(again.lines()).contains("papers: 0 added, 0 changed").endsWith("no difference");
        String more = graph.file(
                "more.jsonl", "{\"id\":\"2401.00009\",\"title\":\"Tea and Graph Neural Networks\"}\n{\"broken\n");
        CommandRun added = graph.run("build", "--diff", more);
        assertThat(added.code()).isEqualTo(3);
        assertThat(added.lines())
                .contains("papers: 1 new", "  new      2401.00009  Tea and Graph Neural Networks")
                .anySatisfy(line -> assertThat(line).matches("  risen +1 -> 2 +Tea"));
        assertThat(graph.run("build", "--format", "json", graph.listings())
                        .json()
                        .has("diff"))
                .isFalse();
    }

    @Test
    void aDataDirectoryIsAGraphToo() throws IOException {
        assumeTrue(System.getenv("NEO4J_URI") == null, "the environment names a server");
        graph.build();
        String before = exported("before");
        String data = folder.resolve("mine").toString();
        assertThat(CommandRun.of("build", graph.listings(), "--data-dir", data).code())
                .isZero();
        assertThat(CommandRun.of("diff", before, data).lines()).containsExactly("no difference");
        assertThat(CommandRun.of("diff", before, "--data-dir", data).lines()).containsExactly("no difference");
        assertThat(CommandRun.of("diff", before, "--data-dir", data + "-not").errors())
                .singleElement()
                .asString()
                .startsWith("papergraph: no graph in " + data + "-not: build one first");
    }

    @Test
    void whatIsNoGraphIsNamedInOneLine() throws IOException {
        graph.build();
        String before = exported("before");
        String nowhere = folder.resolve("nowhere").toString();
        String other = graph.listings();
        assertThat(graph.run("diff", nowhere).errors())
                .containsExactly("papergraph: no graph in " + nowhere + ": no such folder");
        CommandRun run = graph.run("diff", other);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly("papergraph: no graph in " + other
                        + ": neither an export of a whole graph as csv nor a data directory");
        Files.delete(folder.resolve("before").resolve("Record.csv"));
        assertThat(graph.run("diff", before).errors())
                .containsExactly(
                        "papergraph: " + before + ": no export of a whole graph as csv, Record.csv is missing");
    }
}
