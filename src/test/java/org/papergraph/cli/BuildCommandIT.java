package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;
import tools.jackson.databind.JsonNode;

/** Builds that go wrong in parts, or are only tried. */
@ExtendWith(GraphServer.class)
class BuildCommandIT {

    private final SampleGraph graph;
    private final Path kept;

    BuildCommandIT(ConnectionSettings server, @TempDir Path folder) {
        this.graph = new SampleGraph(server, folder);
        this.kept = folder.resolve("kept.jsonl");
    }

    @Test
    void whatCannotBeReadIsKeptAndReadOnceItIsMended() throws IOException {
        String input = graph.file("mixed.jsonl", """
                {"id": "a", "title": "A study of moss"}
                {"id": "b", "title": "A study of fern",}
                {"id": "c", "title": 7}
                """);
        CommandRun first = graph.run("build", "--quarantine", kept.toString(), input);
        assertThat(first.code()).isEqualTo(3);
        assertThat(first.out())
                .contains("quarantined: 2")
                .contains("1  not valid JSON")
                .contains("1  title is a number, not a string")
                .contains(kept.toString());
        assertThat(Files.readAllLines(kept)).hasSize(2).first().asString().contains("\"line\":2");

        Files.writeString(kept, Files.readString(kept).replace("fern\\\",}", "fern\\\"}"));
        JsonNode second = graph.run("build", "--format", "json", "--quarantine", kept.toString(), kept.toString())
                .json();
        assertThat(second.path("papersAdded").asInt()).isEqualTo(1);
        assertThat(second.at("/quarantined/0/file").asString()).isEqualTo(input);
        assertThat(second.at("/quarantined/0/line").asInt()).isEqualTo(3);
        assertThat(Files.readAllLines(kept)).singleElement().asString().contains("title is a number");

        Files.writeString(
                kept, Files.readString(kept).replace("\\\"title\\\": 7", "\\\"title\\\": \\\"Seven ferns\\\""));
        assertThat(graph.run("build", "--quarantine", kept.toString(), kept.toString())
                        .code())
                .isZero();
        assertThat(kept).doesNotExist();
        assertThat(graph.run("show", "c").out()).contains("Seven ferns");
    }

    @Test
    void whatIsQuarantinedLaterComesBehindWhatIsThere() throws IOException {
        String first = graph.file("first.jsonl", "{\"id\": \"a\"}\n");
        String second = graph.file("second.jsonl", "{\"id\": \"b\"}\n{\"title\": \"Moss\"}\n");
        graph.run("build", "--quarantine", kept.toString(), first);
        graph.run("build", "--quarantine", kept.toString(), second);
        assertThat(Files.readAllLines(kept)).hasSize(2);
        assertThat(Files.readString(kept)).containsSubsequence("first.jsonl", "second.jsonl");
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() throws IOException {
        graph.build();
        String before = graph.run("fingerprint").out();
        String file = graph.file("more.jsonl", """
                {"id": "2401.00001", "title": "Another title altogether"}
                {"id": "new", "title": "New"}
                []
                """);
        CommandRun run = graph.run("build", "--dry-run", "--format", "json", file);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().path("added")).extracting(JsonNode::asString).containsExactly("new");
        assertThat(run.json().path("changed")).extracting(JsonNode::asString).containsExactly("2401.00001");
        assertThat(run.json().path("gone")).isEmpty();
        assertThat(graph.run("fingerprint").out()).isEqualTo(before);
        assertThat(graph.run("build", "--dry-run", graph.listings()).out()).contains("0 would be added, 0 changed");
    }

    @Test
    void aDryRunForANewGraphMakesNone(@TempDir Path folder) throws IOException {
        String file = graph.file("new.jsonl", "{\"id\": \"new\", \"title\": \"New\"}\n");
        Path data = folder.resolve("data");
        CommandRun run = CommandRun.of("build", "--dry-run", "--data-dir", data.toString(), file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 would be added");
        assertThat(data).doesNotExist();
    }

    @Test
    void bulkFillsAnEmptyDatabaseOnly(@TempDir Path folder) throws IOException {
        String file = graph.file("bulk.jsonl", """
                {"id": "a", "title": "A study of moss", "abstract": "We grow Sphagnum moss."}
                {"id": "b", "title": 7}
                """);
        String data = folder.resolve("data").toString();
        String quarantine = kept.toString();
        CommandRun first = CommandRun.of("build", "--bulk", "--data-dir", data, "--quarantine", quarantine, file);
        assertThat(first.code()).isEqualTo(3);
        CommandRun again = CommandRun.of("build", "--bulk", "--data-dir", data, "--quarantine", quarantine, file);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.errors())
                .singleElement()
                .asString()
                .contains("has a graph already")
                .contains(data);

        assertThat(graph.run("build", "--bulk", file).code()).isEqualTo(2);
        assertThat(CommandRun.of("build", "--to", data, file).errors())
                .first()
                .asString()
                .contains("--to goes with --bulk");
        Path files = folder.resolve("files");
        CommandRun written = graph.run("build", "--bulk", "--to", files.toString(), "--quarantine", quarantine, file);
        assertThat(written.code()).isEqualTo(3);
        assertThat(written.err()).contains("cd " + files + " && neo4j-admin database import full");
        assertThat(Files.readString(files.resolve("Paper.csv"))).contains("A study of moss");
        assertThat(graph.run("build", "--bulk", "--to", files.toString(), file).errors())
                .first()
                .asString()
                .contains(files.toString());
    }
}
