package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.Query;
import org.papergraph.text.TextRepair;
import tools.jackson.databind.JsonNode;

/** The command line without a database. */
class CliTest {

    /** A title and an abstract with everything that is extracted, and with a ligature and spaces that are repaired. */
    private static final String TITLE = "Fast  Training of Graph Neural Networks";

    private static final String ABSTRACT = "We \uFB01t graph neural networks by stochastic gradient descent (SGD). "
            + "SGD reaches the best accuracy on the CIFAR-10 dataset. Our code is at https://github.com/acme/fast-fit.";
    private static final String GOOD =
            "{\"id\":\"fast\",\"title\":\"" + TITLE + "\",\"abstract\":\"" + ABSTRACT + "\"}\n";

    private final Path folder;

    CliTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats", "formats --format json"})
    void formatsAndPackingsAreListed(String command) {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("JSON lines", "PubMed", "BibTeX", "CSV", "zstd", "tar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "--verbose",
                "--colour",
                "stats --colour",
                "stats --format yaml",
                "build",
                "extract",
                "extract --threads many papers.jsonl",
                "extract --threads 0 papers.jsonl",
                "extract --threads=-1 papers.jsonl",
                "build --threads 0 papers.jsonl",
                "build --batch 0 papers.jsonl",
                "serve --uri bolt://localhost:1",
                "serve --password=moss",
                "serve --bolt-port 99999",
                "serve --bolt-port=-1",
                "serve --http-port 65536",
                "remove",
                "show",
                "show one two",
                "related",
                "related --limit 3",
                "related --id one --limit none",
                "related --id one --limit 0",
                "related --id one --text abstract.txt",
                "related --text abstract.txt --ids ids.txt",
                "query",
                "query frobnicate",
                "query papers-about-concept",
                "query search -p text",
                "query search -p text=moss -p colour=green",
                "query search -p text=moss -p limit=many",
                "export",
                "export --format parquet",
                "export --format csv",
                "export --format vosviewer --to -",
                "export --format graphml -p limit=3",
                "export --format graphml --query frobnicate",
                "export --format graphml --query paper-graph",
                "export --format graphml --query top-concepts",
                "export --format jsonld --query top-concepts --to concepts",
                "export --format vosviewer --query top-concepts --to concepts",
                "export --format graphml --min-papers 3",
                "export --format vosviewer --to map --min-papers few",
                "export --format vosviewer --to map --min-papers -1",
                "diff",
                "diff one two three",
                "diff one two --limit -1",
                "diff one two --format csv",
            })
    void wrongUsageIsOneLineAndExitCode2(String line) {
        CommandRun run = CommandRun.of(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).singleElement().asString().startsWith("papergraph: ");
    }

    @Test
    void wrongUsageSaysWhatIsMissing() {
        assertThat(CommandRun.of("query", "papers-about-concept").err()).contains("papers-about-concept", "-p ");
        assertThat(CommandRun.of("frobnicate").err()).contains("'frobnicate'");
        assertThat(CommandRun.of("related", "--id", "one", "--from", "2024-13-01")
                        .err())
                .contains("'--from': '2024-13-01' is no day such as 2024-01-31 (");
        assertThat(CommandRun.of("query", "search", "-p", "text=moss", "-p", "limit=many")
                        .err())
                .contains("limit", "INTEGER", "'many'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title=\"*~^", "title='a\"b\"", "title=\"", "title=a=\"b"})
    void quotesInAValueAreNothingSpecial(String pair) {
        assumeTrue(System.getenv("NEO4J_URI") == null, "the environment names a server");
        PrintStream before = System.err;
        ByteArrayOutputStream warnings = new ByteArrayOutputStream();
        System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
        try {
            CommandRun run = CommandRun.of(
                    "query",
                    "find-paper",
                    "-p",
                    pair,
                    "--data-dir",
                    folder.resolve("nowhere").toString());
            assertThat(run.errors()).singleElement().asString().startsWith("papergraph: no graph in ");
            assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
        } finally {
            System.setErr(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "build --help",
                "related --help",
                "query --help",
                "export --help",
                "diff --help",
                "serve --help"
            })
    void helpIsAnAnswer(String line) {
        CommandRun run = CommandRun.of(line.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("papergraph");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theCatalogueIsListedWithItsParameters() {
        CommandRun text = CommandRun.of("query", "--list");
        CommandRun json = CommandRun.of("query", "--list", "--format", "jsonl");
        assertThat(text.code()).isZero();
        assertThat(text.err()).isEmpty();
        for (Query query : Query.values()) {
            assertThat(text.lines()).contains(query.id() + "  " + query.title());
            query.parameters()
                    .forEach(p -> assertThat(text.out()).contains("    -p " + p.name() + "=", p.description()));
        }
        assertThat(json.jsonLines())
                .extracting(query -> query.path("name").asString())
                .containsExactly(Arrays.stream(Query.values()).map(Query::id).toArray(String[]::new));
    }

    @Test
    void extractPrintsOneObjectPerRecord() throws IOException {
        CommandRun run = CommandRun.of("extract", file("good.jsonl", GOOD));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        JsonNode record = run.json();
        assertThat(record.propertyNames())
                .containsExactly("id", "title", "concepts", "datasets", "repositories", "acronyms");
        assertThat(record.path("id").asString()).isEqualTo("fast");
        assertThat(record.path("title").asString()).isEqualTo(TextRepair.repair(TITLE));
        for (String kind : List.of("concepts", "datasets")) {
            assertThat(record.path(kind)).isNotEmpty().allSatisfy(term -> assertThat(term.propertyNames())
                    .filteredOn(name -> !name.equals("role"))
                    .containsExactly("key", "name", "score", "mentions"));
        }
        assertThat(record.path("repositories")).singleElement().satisfies(repository -> {
            assertThat(repository.propertyNames()).containsExactly("url", "mentions");
            assertThat(repository.path("url").asString()).isEqualTo("https://github.com/acme/fast-fit");
        });
    }

    @Test
    void extractSaysAfterTheScoreWhatAConceptIsUsedAs() throws IOException {
        JsonNode concepts =
                CommandRun.of("extract", file("good.jsonl", GOOD)).json().path("concepts");
        assertThat(concepts)
                .filteredOn(concept -> concept.path("name").asString().equals("stochastic gradient descent"))
                .singleElement()
                .satisfies(concept -> {
                    assertThat(concept.propertyNames()).containsExactly("key", "name", "score", "role", "mentions");
                    assertThat(concept.path("role").asString()).isEqualTo("method");
                });
    }

    @Test
    void extractShowsAcronymsWithTheirLongForm() throws IOException {
        JsonNode acronyms =
                CommandRun.of("extract", file("good.jsonl", GOOD)).json().path("acronyms");
        assertThat(acronyms).singleElement().satisfies(acronym -> {
            assertThat(acronym.propertyNames()).containsExactly("short", "long", "field", "start", "end");
            assertThat(acronym.path("short").asString()).isEqualTo("SGD");
            assertThat(cut(acronym)).isEqualTo(acronym.path("long").asString());
        });
    }

    @Test
    void offsetsPointIntoTheRepairedText() throws IOException {
        JsonNode record = CommandRun.of("extract", file("good.jsonl", GOOD)).json();
        List<JsonNode> mentions = Stream.of("concepts", "datasets", "repositories")
                .flatMap(kind -> record.path(kind).valueStream())
                .flatMap(term -> term.path("mentions").valueStream())
                .toList();
        assertThat(mentions).extracting(m -> m.path("field").asString()).contains("title", "abstract");
        assertThat(mentions).allSatisfy(mention -> {
            assertThat(mention.propertyNames()).containsExactly("field", "start", "end", "surface");
            assertThat(cut(mention)).isEqualTo(mention.path("surface").asString());
        });
    }

    @Test
    void extractKeepsTheOrderOfTheInputOnAnyNumberOfThreads() throws IOException {
        List<String> ids = IntStream.range(0, 150).mapToObj(i -> "paper-" + i).toList();
        StringBuilder lines = new StringBuilder();
        ids.forEach(id ->
                lines.append("{\"id\":\"").append(id).append("\",\"title\":\"Sparse attention in " + id + "\"}\n"));
        String file = file("many.jsonl", lines.toString());
        CommandRun one = CommandRun.of("extract", "--threads", "1", file);
        CommandRun two = CommandRun.of("extract", "--threads", "2", file);
        assertThat(one.jsonLines()).extracting(r -> r.path("id").asString()).isEqualTo(ids);
        assertThat(two.out()).isEqualTo(one.out());
    }

    @Test
    void extractReadsStandardInputAndPrintsText() {
        CommandRun run = CommandRun.withInput(GOOD, "extract", "--format", "text", "-");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .startsWith("fast  " + TextRepair.repair(TITLE))
                .contains("  repositories: https://github.com/acme/fast-fit");
    }

    @Test
    void aBadLineAmongGoodOnesIsNamed() throws IOException {
        String file = file("mixed.jsonl", GOOD + "{\"title\":\"Half\n" + GOOD.replace("\"fast\"", "\"faster\""));
        CommandRun run = CommandRun.of("extract", file);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errors()).containsExactly("papergraph: " + file + ":2: the JSON ends in the middle");
        assertThat(run.jsonLines()).extracting(r -> r.path("id").asString()).containsExactly("fast", "faster");
    }

    @Test
    void whatAnEarlierBuildKeptInAFolderIsNotReadAgain() throws IOException {
        assumeTrue(System.getenv("NEO4J_URI") == null, "the environment names a server");
        file("good.jsonl", GOOD);
        String kept = file("kept.jsonl", "{\"file\":\"gone.jsonl\",\"line\":2,\"quarantined\":\"an empty file\"}\n");
        String nowhere = folder.resolve("nowhere").toString();
        List<String> build = List.of("build", "--dry-run", "--data-dir", nowhere, "--quarantine", kept);
        CommandRun all = CommandRun.of(
                Stream.concat(build.stream(), Stream.of(folder.toString())).toArray(String[]::new));
        CommandRun own =
                CommandRun.of(Stream.concat(build.stream(), Stream.of(kept)).toArray(String[]::new));
        assertThat(all.errors()).isEmpty();
        assertThat(all.code()).isZero();
        assertThat(own.errors()).containsExactly("papergraph: gone.jsonl:2: an empty file");
    }

    @Test
    void aFileThatIsNotThereIsToldInWords() throws IOException {
        String nowhere = folder.resolve("nowhere").toString();
        Files.createDirectory(folder.resolve("data"));
        String data = folder.resolve("data").toString();
        assertThat(CommandRun.of("build", "--corrections", nowhere, "--data-dir", data, file("good.jsonl", GOOD))
                        .errors())
                .containsExactly("papergraph: " + nowhere + ": no such file");
    }

    @Test
    void anAtSignIsNothingSpecial() throws IOException {
        String name = "@" + file("arguments", "--help");
        CommandRun run = CommandRun.of("extract", name);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).containsExactly("papergraph: " + name + ": no such file");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAFailure() {
        assertThat(errorsWhere("No space left on device"))
                .containsExactly("papergraph: standard output can't be written: No space left on device");
    }

    @Test
    void whereNobodyReadsOnNothingIsSaid() {
        assertThat(errorsWhere("Broken pipe")).isEmpty();
    }

    /** What is said of an answer that can't be written. */
    private static List<String> errorsWhere(String reason) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {"query", "--list"}, new FullDisk(reason), lines))
                .isEqualTo(1);
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @EnumSource
    void badInputIsNamedInOneLine(BadInput bad) throws IOException {
        Path input = bad.in(folder);
        CommandRun alone = CommandRun.of("extract", input.toString());
        assertThat(alone.code()).isEqualTo(1);
        assertThat(alone.out()).isEmpty();
        assertThat(alone.errors()).containsExactly(bad.line(input));
        CommandRun amongOthers = CommandRun.of("extract", input.toString(), file("good.jsonl", GOOD));
        assertThat(amongOthers.code()).isEqualTo(3);
        assertThat(amongOthers.jsonLines()).hasSize(1);
        assertThat(amongOthers.errors()).isEqualTo(alone.errors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats",
                "fingerprint",
                "show one",
                "remove one",
                "related --id one",
                "query top-concepts",
                "query top-concepts --format json",
                "export --format graphml",
            })
    void aQuestionWithoutAGraphSaysSoAndMakesNone(String line) {
        assumeTrue(System.getenv("NEO4J_URI") == null, "the environment names a server");
        Path nowhere = folder.resolve("nowhere");
        CommandRun run = CommandRun.of((line + " --data-dir " + nowhere).split(" "));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).singleElement().asString().startsWith("papergraph: no graph in " + nowhere);
        assertThat(nowhere).doesNotExist();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** What stands at the place that a mention names. */
    private static String cut(JsonNode mention) {
        String text = TextRepair.repair("title".equals(mention.path("field").asString()) ? TITLE : ABSTRACT);
        return text.substring(mention.path("start").asInt(), mention.path("end").asInt());
    }

    /** Takes nothing. */
    private static final class FullDisk extends OutputStream {

        private final String reason;

        FullDisk(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int value) throws IOException {
            throw new IOException(reason);
        }
    }
}
