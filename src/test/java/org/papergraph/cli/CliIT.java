package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;
import org.papergraph.text.TextRepair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line on a graph of five papers: two on a listing page, three in a file of JSON lines. */
@ExtendWith(GraphServer.class)
class CliIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = """
            Daily Papers

            by AK and the research community

            May 3

            Momentum Helps Stochastic Gradient Descent

            We study stochastic gradient descent with momentum. Stochastic gradient descent converges faster with momentum \
            than without it, and we prove a rate for convex problems. Experiments on the CIFAR-10 dataset agree with the \
            theory, and our code is available at https://github.com/acme/momentum for everyone who wants to repeat them.

            Attention Without Softmax

            We replace the softmax in attention mechanisms by a simple normalisation. The attention mechanism then costs \
            less memory, and image classification on the CIFAR-10 dataset is as accurate as before. We discuss where the \
            attention mechanism loses accuracy, and why long sequences gain most from the change that we propose here.
            """;
    private static final String LINES = """
            {"id":"2401.00001","title":"Graph Neural Networks Trained by Stochastic Gradient Descent","abstract":"We train graph neural networks by stochastic gradient descent with small batches.","doi":"10.1000/graphs"}
            {"id":"2401.00002","title":"Graph Neural Networks with Attention","abstract":"The attention mechanism makes graph neural networks choose their neighbours. We build on https://github.com/acme/momentum for training."}
            {"id":"2401.00003","title":"A History of Tea","abstract":"Tea was drunk long before anyone wrote about it."}
            """;

    private final ConnectionSettings server;
    private final Path folder;

    CliIT(ConnectionSettings server, @TempDir Path folder) {
        this.server = server;
        this.folder = folder;
    }

    @Test
    void buildsAFolderAndFindsItUnchangedTheSecondTime() throws IOException {
        JsonNode first = build();
        JsonNode second = papergraph("build", "--format", "json", listings()).json();
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
        build();
        CommandRun run = papergraph("stats", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip())
                .matches("\\{\"nodes\":\\{(\"\\w+\":\\d+,?)+},\"relationships\":\\{(\"\\w+\":\\d+,?)+}}");
        assertThat(run.json().at("/nodes/Paper").asInt()).isEqualTo(5);
        assertThat(run.json().at("/nodes/Listing").asInt()).isEqualTo(1);
        assertThat(run.json().at("/nodes/Repository").asInt()).isEqualTo(1);
        assertThat(run.json().at("/relationships/LISTED_IN").asInt()).isEqualTo(2);
        assertThat(run.json().path("relationships").propertyNames()).contains("MENTIONS", "CO_OCCURS_WITH");
        assertThat(papergraph("stats").lines()).contains("         5  (:Paper)", "         2  [:LISTED_IN]");
    }

    @Test
    void showsAPaperByIdDoiAndTitle() throws IOException {
        build();
        CommandRun byId = papergraph("show", "2401.00001");
        assertThat(byId.lines())
                .startsWith("Graph Neural Networks Trained by Stochastic Gradient Descent", "  id: 2401.00001")
                .contains("Concepts");
        assertThat(papergraph("show", "10.1000/graphs").out()).isEqualTo(byId.out());
        assertThat(papergraph("show", "Graph Neural Networks Trained by Stochastic Gradient Descent")
                        .out())
                .isEqualTo(byId.out());
        assertThat(papergraph("show", "Attention Without Softmax").out())
                .contains("listed in Daily Papers, May 3 at 2");
    }

    @Test
    void showSaysThatThereIsNoSuchPaper() throws IOException {
        build();
        CommandRun run = papergraph("show", "9999.99999");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).containsExactly("papergraph: no paper '9999.99999' in the graph");
    }

    @Test
    void relatedPapersComeWithReasonsThatAddUp() throws IOException {
        build();
        CommandRun run = papergraph("related", "--id", "2401.00001", "--format", "jsonl");
        assertThat(run.err()).isEmpty();
        assertThat(run.json().propertyNames()).containsExactly("query", "related");
        assertThat(run.json().path("query").asString()).isEqualTo("2401.00001");
        assertThat(ids(run.json()))
                .contains("2401.00002", "momentum-helps-stochastic-gradient-descent")
                .doesNotContain("2401.00001", "2401.00003");
        assertThat(run.json().path("related")).allSatisfy(CliIT::addsUp);
        CommandRun byTitle = papergraph(
                "related", "--title=Graph Neural Networks Trained by Stochastic Gradient Descent", "--format", "json");
        assertThat(byTitle.json().path("related")).isEqualTo(run.json().path("related"));
    }

    @Test
    void severalSeedsMakeOneQuestion() throws IOException {
        build();
        CommandRun run = papergraph(
                "related", "--id", "2401.00001", "--title", "Attention Without Softmax", "--format", "jsonl");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.json().path("query").asString()).isEqualTo("2401.00001 + Attention Without Softmax");
        assertThat(ids(run.json())).contains("2401.00002").doesNotContain("2401.00001", "attention-without-softmax");
        assertThat(run.json().path("related")).allSatisfy(CliIT::addsUp);
        assertThat(papergraph("related", "--id", "2401.00001", "--id", "none").errors())
                .containsExactly("papergraph: no paper 'none' in the graph");
    }

    @Test
    void relatedInTextNamesTitleIdAndReasons() throws IOException {
        build();
        List<String> lines =
                papergraph("related", "--id", "2401.00001", "--limit", "1").lines();
        assertThat(lines).hasSize(3).startsWith("Related to 2401.00001");
        assertThat(lines.get(1)).matches(" +\\d+\\.\\d{3}  .+  \\[.+]");
        assertThat(lines.get(2)).startsWith("          because of ");
        assertThat(papergraph("related", "--id", "2401.00003").lines())
                .containsExactly("Related to 2401.00003", "  nothing");
    }

    @Test
    void aTextNeedsNoPaperInTheGraph() throws IOException {
        build();
        String text = "Our graph neural networks use an attention mechanism.";
        String file = file("abstract.txt", text);
        JsonNode fromFile =
                papergraph("related", "--text", file, "--format", "jsonl").json();
        assertThat(ids(fromFile)).contains("2401.00001", "2401.00002");
        assertThat(fromFile.path("related")).allSatisfy(CliIT::addsUp);
        CommandRun fromInput = CommandRun.withInput(text, connected("related", "--text", "-", "--format", "jsonl"));
        assertThat(fromInput.json().path("related")).isEqualTo(fromFile.path("related"));
        assertThat(papergraph("related", "--text", file("none.txt", "")).lines())
                .contains("  nothing");
    }

    @Test
    void aBatchAnswersEachKnownIdAndNamesTheOthers() throws IOException {
        build();
        CommandRun run = papergraph(
                "related", "--ids", file("ids.txt", "2401.00001\n\nnone\r\n 2401.00002 \n"), "--format", "jsonl");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.jsonLines())
                .extracting(r -> r.path("query").asString())
                .containsExactly("2401.00001", "2401.00002");
        assertThat(run.errors()).hasSize(2).contains("papergraph: no paper 'none' in the graph");
        assertThat(run.json().path("related"))
                .isEqualTo(papergraph("related", "--id", "2401.00001", "--format", "jsonl")
                        .json()
                        .path("related"));
        assertThat(papergraph("related", "--ids", file("ids.txt", "none\n")).code())
                .isEqualTo(1);
        assertThat(papergraph("related", "--ids", folder.resolve("absent").toString())
                        .errors())
                .singleElement()
                .asString()
                .contains("absent: can't be read");
    }

    @Test
    void searchTakesAnyTextLiterally() throws IOException {
        build();
        String before = papergraph("fingerprint").out();
        List<String> hostile = List.of(
                "\"",
                "'",
                "\\",
                "\"\"\"",
                "a\" OR \"b",
                "*:*",
                "title:(",
                "[a TO b]",
                "AND OR NOT",
                "~",
                "/x/",
                "$text",
                "`Paper`",
                "}) DETACH DELETE (n) //",
                "'}) MATCH (n) DETACH DELETE n;",
                "\u0000",
                "\uD83D\uDE00",
                "a=b",
                "@file",
                "",
                " ",
                "x ".repeat(3000),
                "y".repeat(40_000));
        assertThat(hostile).allSatisfy(text -> {
            CommandRun run = papergraph("query", "search", "-p", "text=" + text, "--format", "jsonl");
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        });
        assertThat(papergraph("query", "search", "-p", "text=graph neural network", "--format", "jsonl")
                        .out())
                .contains("\"name\":\"Graph Neural Networks\"");
        assertThat(papergraph("fingerprint").out()).isEqualTo(before);
    }

    @Test
    void hostileTextIsStoredAsText() throws IOException {
        build();
        String title = "Robert'}) MATCH (n) DETACH DELETE n; // \"quoted\" `ticked` $param ${env} {a: 1} = @x";
        String line = JSON.writeValueAsString(Map.of("id", "o'\"`$1}", "title", title, "abstract", title));
        assertThat(CommandRun.withInput(line, connected("build", "-")).code()).isZero();
        JsonNode byId = papergraph("show", "o'\"`$1}", "--format", "json").json();
        assertThat(byId.path("title").asString()).isEqualTo(TextRepair.repair(title));
        assertThat(papergraph("show", "--format", "json", byId.path("title").asString())
                        .json())
                .isEqualTo(byId);
        CommandRun asked =
                papergraph("query", "paper-card", "-p", "paper=" + TextRepair.repair(title), "--format", "json");
        assertThat(asked.json()).hasSize(1);
        assertThat(papergraph("stats", "--format", "json")
                        .json()
                        .at("/nodes/Paper")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void removesKnownPapersAndNamesUnknownOnes() throws IOException {
        build();
        String before = papergraph("fingerprint").out();
        CommandRun known = papergraph("remove", "2401.00001");
        assertThat(known.code()).isZero();
        assertThat(known.lines()).containsExactly("1 paper removed");
        CommandRun mixed = papergraph("remove", "2401.00001", "2401.00002", "--format", "json");
        assertThat(mixed.code()).isEqualTo(1);
        assertThat(mixed.out().strip()).isEqualTo("{\"removed\":1,\"unknown\":[\"2401.00001\"]}");
        assertThat(mixed.errors()).containsExactly("papergraph: no paper '2401.00001' in the graph");
        assertThat(papergraph("fingerprint").out()).isNotEqualTo(before).matches("[0-9a-f]{64}\\R");
        assertThat(papergraph("build", listings()).code()).isZero();
        assertThat(papergraph("fingerprint").out()).isEqualTo(before);
    }

    @Test
    void readsStandardInput() throws IOException {
        build();
        String before = papergraph("fingerprint").out();
        assertThat(papergraph("remove", "2401.00001", "2401.00002", "2401.00003")
                        .code())
                .isZero();
        CommandRun run = CommandRun.withInput(LINES + "{\"broken\n", connected("build", "-"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errors()).containsExactly("papergraph: -:4: the JSON ends in the middle");
        assertThat(papergraph("fingerprint").out()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void badInputIsNamedInOneLineAndTheRestLoaded(BadInput bad) throws IOException {
        Path input = bad.in(folder);
        CommandRun alone = papergraph("build", "--format", "json", input.toString());
        assertThat(alone.code()).isEqualTo(1);
        assertThat(alone.errors()).containsExactly(bad.line(input));
        CommandRun run = papergraph("build", "--format", "json", input.toString(), file("papers.jsonl", LINES));
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
                ? new String[] {option + server.password()}
                : new String[] {option, server.password()};
        List<String> place = List.of("--uri", server.uri(), "--user", server.user(), "--database", server.database());
        String[] arguments = Stream.of(Stream.of("stats"), Stream.of(password), place.stream())
                .flatMap(part -> part)
                .toArray(String[]::new);
        assertThat(CommandRun.of(arguments))
                .extracting(CommandRun::code, CommandRun::err)
                .containsExactly(0, "");
    }

    private JsonNode build() throws IOException {
        CommandRun run = papergraph("build", "--format", "json", listings());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.json();
    }

    private CommandRun papergraph(String... arguments) {
        return CommandRun.of(connected(arguments));
    }

    private String[] connected(String... arguments) {
        return Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--uri", server.uri(), "--user", server.user(), "--password", server.password()))
                .toArray(String[]::new);
    }

    private String listings() throws IOException {
        Path listings = Files.createDirectories(folder.resolve("listings"));
        Files.writeString(listings.resolve("page.txt"), PAGE);
        Files.writeString(listings.resolve("papers.jsonl"), LINES);
        return listings.toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<String> ids(JsonNode answer) {
        return answer.path("related")
                .valueStream()
                .map(paper -> paper.path("id").asString())
                .toList();
    }

    private static void addsUp(JsonNode paper) {
        assertThat(paper.propertyNames()).containsExactly("id", "title", "score", "because");
        double sum = 0;
        for (JsonNode reason : paper.path("because")) {
            assertThat(reason.propertyNames()).containsExactly("kind", "name", "contribution");
            sum += reason.path("contribution").asDouble();
        }
        assertThat(paper.path("score").asDouble()).isPositive().isEqualTo(sum);
    }
}
