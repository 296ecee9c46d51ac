package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.papergraph.cli.BrowserWindow.DrawnNode;
import org.papergraph.graph.EmbeddedServer;
import org.papergraph.graph.EmbeddedServer.Options;
import org.papergraph.graph.Query;

/**
 * The sample in Neo4j Browser, as {@code serve} brings it: every step of the guide, every saved query and, where a
 * Chromium is installed, what is drawn. {@code -Dpapergraph.picture=FILE} keeps a picture of related papers.
 */
class BrowserIT {

    private static final Pattern BOX = Pattern.compile("<pre class=\"[a-z- ]*runnable\">(.*?)</pre>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile(":param (\\w+) => (.*);");
    private static final Pattern COLOR = Pattern.compile("node\\.(\\w+) \\{[^}]*?\\n  color: (#\\w+);");

    @TempDir
    static Path folder;

    private static EmbeddedServer server;
    private static Driver driver;

    @BeforeAll
    static void serveTheSample() {
        assertThat(CommandRun.of("demo", "--data-dir", folder.toString()).code())
                .isZero();
        server = EmbeddedServer.start(folder, Options.shared(0, 0));
        driver = GraphDatabase.driver(
                server.settings().uri(),
                AuthTokens.basic(server.settings().user(), server.settings().password()));
    }

    @AfterAll
    static void stop() {
        driver.close();
        server.close();
    }

    @Test
    void everyStepOfTheGuideFindsItsExamplesAndAnswers() throws Exception {
        List<String> boxes = boxes();
        assertThat(boxes).hasSizeGreaterThan(12).allSatisfy(box -> assertThat(box)
                .doesNotContain("{query", "{values"));
        Map<String, Object> values = new HashMap<>();
        for (String box : boxes) {
            assertThat(run(box, values)).as(box).isNotEmpty();
        }
        assertThat(values.get("from")).isNotEqualTo(values.get("to"));
    }

    @Test
    void everySavedQueryRunsWithItsValues() throws Exception {
        Map<String, String> scripts = savedQueries();
        assertThat(scripts).hasSize(2 * Query.values().length);
        for (Query query : Query.values()) {
            Map<String, Object> values = new HashMap<>();
            run(scripts.getOrDefault("Papergraph values/" + query.id() + ".cypher", ""), values);
            String script = scripts.getOrDefault("Papergraph/" + query.id() + ".cypher", "");
            assertThat(script).isEqualTo("// " + query.title() + "\n" + query.text() + ";\n");
            run(script, values);
        }
    }

    @Test
    void opensTheGuideDrawsInTheColoursOfTheStyleAndTakesTheSavedQueries() throws Exception {
        Optional<BrowserWindow> installed = BrowserWindow.open();
        if (installed.isEmpty()) {
            System.err.println("No Chromium with its driver: what Neo4j Browser draws was not looked at.");
        }
        Assumptions.assumeTrue(installed.isPresent(), "no Chromium");
        try (BrowserWindow window = installed.get()) {
            window.connect(server.browser().orElseThrow(), server.settings());
            window.loadStyle();
            window.click("[data-testid=guideNextSlide]");
            draws(window, Query.OVERVIEW_GRAPH, ":param concepts");
            window.click("[data-testid=guideNextSlide]");
            window.click("[data-testid=guideNextSlide]");
            draws(window, Query.RELATED_PAPERS_GRAPH, ":param papers");
            window.keepPicture(Path.of(System.getProperty("papergraph.picture", "target/related-papers.png")));
            window.drop("saved-queries.zip", page("saved-queries.zip"));
            window.opensSavedQueries("Papergraph", "Papergraph values");
        }
    }

    /** Runs the box of values that begins so, then the query, and looks at each node. */
    private static void draws(BrowserWindow window, Query query, String values) throws Exception {
        window.run(boxes().stream()
                .filter(box -> box.startsWith(values))
                .findFirst()
                .orElseThrow());
        window.says(values);
        window.run(query.text() + ";");
        List<DrawnNode> nodes = window.nodes();
        assertThat(nodes).hasSizeGreaterThan(10).extracting(DrawnNode::labels).contains(List.of("Paper"));
        Map<String, String> colors = colors();
        assertThat(nodes).allSatisfy(node -> {
            List<String> styled =
                    colors.keySet().stream().filter(node.labels()::contains).toList();
            assertThat(node.color()).isEqualTo(colors.get(styled.get(styled.size() - 1)));
            assertThat(node.caption()).startsWith(node.name().substring(0, 2));
        });
        assertThat(nodes.stream().map(DrawnNode::color).distinct()).hasSizeGreaterThanOrEqualTo(3);
    }

    /** The colors of the style by label, in the order of its rules: a later one wins. */
    private static Map<String, String> colors() throws IOException {
        Map<String, String> colors = new LinkedHashMap<>();
        COLOR.matcher(Files.readString(Path.of("cypher/browser/papergraph.grass")))
                .results()
                .forEach(rule -> colors.put(rule.group(1), rule.group(2)));
        return colors;
    }

    /** Runs a script as Browser does: values are expressions that the server evaluates. */
    private static List<Record> run(String script, Map<String, Object> values) {
        try (Session session = driver.session()) {
            Matcher given = VALUE.matcher(script);
            if (script.lines().anyMatch(line -> line.startsWith(":param"))) {
                return given.results()
                        .map(value -> {
                            Record row = session.run("RETURN " + value.group(2)).single();
                            assertThat(row.get(0).isNull()).as(value.group()).isFalse();
                            values.put(value.group(1), row.get(0).asObject());
                            return row;
                        })
                        .toList();
            }
            return session.run(script.replaceFirst(";\\s*$", ""), values).list();
        }
    }

    private static List<String> boxes() throws Exception {
        String page = new String(page("guide.html"), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("{here}");
        return BOX.matcher(page)
                .results()
                .map(box ->
                        box.group(1).replace("&lt;", "<").replace("&amp;", "&").strip())
                .toList();
    }

    private static Map<String, String> savedQueries() throws Exception {
        Map<String, String> scripts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(page("saved-queries.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                scripts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return scripts;
    }

    private static byte[] page(String name) throws Exception {
        URI address = URI.create(server.browser().orElseThrow()).resolve("/papergraph/" + name);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
    }
}
