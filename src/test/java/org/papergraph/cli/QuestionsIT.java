package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.Query;
import org.papergraph.text.TextRepair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line answers about a graph, whatever the question holds. */
@ExtendWith(GraphServer.class)
class QuestionsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SampleGraph graph;

    QuestionsIT(ConnectionSettings server, @TempDir Path folder) {
        this.graph = new SampleGraph(server, folder);
    }

    @Test
    void relatedPapersComeWithReasonsThatAddUp() throws IOException {
        graph.build();
        CommandRun run = graph.run("related", "--id", "2401.00001", "--format", "jsonl");
        assertThat(run.err()).isEmpty();
        assertThat(run.json().propertyNames()).containsExactly("query", "related");
        assertThat(run.json().path("query").asString()).isEqualTo("2401.00001");
        assertThat(ids(run.json()))
                .contains("2401.00002", "momentum-helps-stochastic-gradient-descent")
                .doesNotContain("2401.00001", "2401.00003");
        assertThat(run.json().path("related")).allSatisfy(QuestionsIT::addsUp);
        CommandRun byTitle = graph.run(
                "related", "--title=Graph Neural Networks Trained by Stochastic Gradient Descent", "--format", "json");
        assertThat(byTitle.json().path("related")).isEqualTo(run.json().path("related"));
    }

    @Test
    void aServerAsksItselfAboutPapersWhetherTheyHaveDatesOrNot() throws IOException {
        graph.build();
        try (PaperGraph papers = PaperGraph.connect(graph.server())) {
            assertThat(papers.query(Query.NEWEST_PAPERS, Map.of())).isEmpty();
            assertThat(new Rehearsal(papers).ask()).isGreaterThan(1);
        }
    }

    @Test
    void aServerRehearsesABuildAndKeepsNothingOfIt() throws IOException {
        graph.build();
        try (PaperGraph papers = PaperGraph.connect(graph.server())) {
            String before = papers.fingerprint();
            assertThat(new Rehearsal(papers).build()).isGreaterThan(1);
            assertThat(papers.fingerprint()).isEqualTo(before);
            assertThat(papers.search("papergraph rehearsal", 1)).isEmpty();
        }
    }

    @Test
    void aServerAsksNothingOfAnEmptyGraph() {
        try (PaperGraph papers = PaperGraph.connect(graph.server())) {
            papers.prepare();
            assertThat(new Rehearsal(papers).ask()).isZero();
            assertThat(new Rehearsal(papers).build()).isZero();
        }
    }

    @Test
    void severalSeedsMakeOneQuestion() throws IOException {
        graph.build();
        CommandRun run =
                graph.run("related", "--id", "2401.00001", "--title", "Attention Without Softmax", "--format", "jsonl");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.json().path("query").asString()).isEqualTo("2401.00001 + Attention Without Softmax");
        assertThat(ids(run.json())).contains("2401.00002").doesNotContain("2401.00001", "attention-without-softmax");
        assertThat(run.json().path("related")).allSatisfy(QuestionsIT::addsUp);
        assertThat(graph.run("related", "--id", "2401.00001", "--id", "none").errors())
                .containsExactly("papergraph: no paper 'none' in the graph");
    }

    @Test
    void relatedInTextNamesTitleIdAndReasons() throws IOException {
        graph.build();
        List<String> lines =
                graph.run("related", "--id", "2401.00001", "--limit", "1").lines();
        assertThat(lines).hasSize(3).startsWith("Related to 2401.00001");
        assertThat(lines.get(1)).matches(" +\\d+\\.\\d{3}  .+  \\[.+]");
        assertThat(lines.get(2)).startsWith("          because of ");
        assertThat(graph.run("related", "--id", "2401.00003", "--to", "1900-01-01")
                        .lines())
                .containsExactly("Related to 2401.00003", "  nothing");
    }

    @Test
    void aTitleWithMistakesIsTheOneThatIsPlainlyMeant() throws IOException {
        graph.build();
        CommandRun exact = graph.run("related", "--title=Attention Without Softmax", "--format", "jsonl");
        CommandRun mistaken = graph.run("related", "--title=Atention Without Softmaks", "--format", "jsonl");
        assertThat(mistaken.json().path("related"))
                .isNotEmpty()
                .isEqualTo(exact.json().path("related"));
        CommandRun unknown = graph.run("related", "--title=The breeding of carp");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("no paper 'The breeding of carp' in the graph");
    }

    @Test
    void aPartOfATitleNamesThePapersThatHaveIt() throws IOException {
        graph.build();
        String answer = "papergraph: no paper 'Softmax' in the graph; like it are 'Attention Without Softmax'"
                + " [attention-without-softmax]";
        for (CommandRun run : List.of(graph.run("related", "--title", "Softmax"), graph.run("show", "Softmax"))) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.errors()).containsExactly(answer);
        }
    }

    @Test
    void aConceptIsAlsoAPlaceToStartFrom() throws IOException {
        graph.build();
        CommandRun run = graph.run("related", "--about", "graph neural networks", "--format", "jsonl");
        assertThat(run.json().path("related")).isNotEmpty().allSatisfy(QuestionsIT::addsUp);
        CommandRun unknown = graph.run("related", "--about", "carp breeding");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("no concept or dataset 'carp breeding' in the graph");
    }

    @Test
    void aTextNeedsNoPaperInTheGraph() throws IOException {
        graph.build();
        String text = "Our graph neural networks use an attention mechanism.";
        String file = graph.file("abstract.txt", text);
        JsonNode fromFile =
                graph.run("related", "--text", file, "--format", "jsonl").json();
        assertThat(ids(fromFile)).contains("2401.00001", "2401.00002");
        assertThat(fromFile.path("related")).allSatisfy(QuestionsIT::addsUp);
        CommandRun fromInput =
                CommandRun.withInput(text, graph.connected("related", "--text", "-", "--format", "jsonl"));
        assertThat(fromInput.json().path("related")).isEqualTo(fromFile.path("related"));
        assertThat(graph.run("related", "--text", graph.file("none.txt", "")).lines())
                .contains("  nothing");
    }

    @Test
    void aBatchAnswersEachKnownIdAndNamesTheOthers() throws IOException {
        graph.build();
        CommandRun run = graph.run(
                "related", "--ids", graph.file("ids.txt", "2401.00001\n\nnone\r\n 2401.00002 \n"), "--format", "jsonl");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.jsonLines())
                .extracting(r -> r.path("query").asString())
                .containsExactly("2401.00001", "2401.00002");
        assertThat(run.errors()).hasSize(2).contains("papergraph: no paper 'none' in the graph");
        assertThat(run.json().path("related"))
                .isEqualTo(graph.run("related", "--id", "2401.00001", "--format", "jsonl")
                        .json()
                        .path("related"));
        assertThat(graph.run("related", "--ids", graph.file("ids.txt", "none\n"))
                        .code())
                .isEqualTo(1);
        assertThat(graph.run(
                                "related",
                                "--ids",
                                graph.folder().resolve("absent").toString())
                        .errors())
                .singleElement()
                .asString()
                .contains("absent: no such file");
    }

    @Test
    void searchTakesAnyTextLiterally() throws IOException {
        graph.build();
        String before = graph.run("fingerprint").out();
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
            CommandRun run = graph.run("query", "search", "-p", "text=" + text, "--format", "jsonl");
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        });
        assertThat(graph.run("query", "search", "-p", "text=graph neural network", "--format", "jsonl")
                        .out())
                .contains("\"name\":\"Graph Neural Networks\"");
        assertThat(graph.run("fingerprint").out()).isEqualTo(before);
    }

    @Test
    void hostileTextIsStoredAsText() throws IOException {
        graph.build();
        String title = "Robert'}) MATCH (n) DETACH DELETE n; // \"quoted\" `ticked` $param ${env} {a: 1} = @x";
        String line = JSON.writeValueAsString(Map.of("id", "o'\"`$1}", "title", title, "abstract", title));
        assertThat(CommandRun.withInput(line, graph.connected("build", "-")).code())
                .isZero();
        JsonNode byId = graph.run("show", "o'\"`$1}", "--format", "json").json();
        assertThat(byId.path("title").asString()).isEqualTo(TextRepair.repair(title));
        assertThat(graph.run("show", "--format", "json", byId.path("title").asString())
                        .json())
                .isEqualTo(byId);
        CommandRun asked =
                graph.run("query", "paper-card", "-p", "paper=" + TextRepair.repair(title), "--format", "json");
        assertThat(asked.json()).hasSize(1);
        assertThat(graph.run("stats", "--format", "json")
                        .json()
                        .at("/nodes/Paper")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void showsAPaperByIdDoiAndTitle() throws IOException {
        graph.build();
        CommandRun byId = graph.run("show", "2401.00001");
        assertThat(byId.lines())
                .startsWith("Graph Neural Networks Trained by Stochastic Gradient Descent", "  id: 2401.00001")
                .contains("Concepts")
                .contains("  id:2401.00001 (same id) gives arxivId, doi, title, abstract");
        assertThat(graph.run("show", "10.1000/graphs").out()).isEqualTo(byId.out());
        assertThat(graph.run("show", "Graph Neural Networks Trained by Stochastic Gradient Descent")
                        .out())
                .isEqualTo(byId.out());
        assertThat(graph.run("show", "Attention Without Softmax").out()).contains("listed in Daily Papers, May 3 at 2");
    }

    @Test
    void showSaysThatThereIsNoSuchPaper() throws IOException {
        graph.build();
        CommandRun run = graph.run("show", "9999.99999");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).containsExactly("papergraph: no paper '9999.99999' in the graph");
    }

    @Test
    void aGraphWithoutPapersIsSaidToBeSo() throws IOException {
        String line = "papergraph: the graph holds no paper yet; 'papergraph build PATH' reads some";
        String text = graph.file("abstract.txt", "We train graph neural networks.");
        assertThat(graph.run("related", "--id", "9999.99999").errors()).containsExactly(line);
        assertThat(graph.run("related", "--text", text).errors()).containsExactly(line);
        assertThat(graph.run("show", "9999.99999").errors()).containsExactly(line);
    }

    @Test
    void aTitleMayBeginLikeAnOption() throws IOException {
        graph.build();
        assertThat(graph.run("related", "--title", "-omics and -ics").errors())
                .containsExactly("papergraph: no paper '-omics and -ics' in the graph");
        assertThat(graph.run("show", "@home").errors()).containsExactly("papergraph: no paper '@home' in the graph");
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
