package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.graph.EmbeddedServer;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.ImportedGraph;
import org.papergraph.graph.Query;
import org.papergraph.graph.TestCypher;
import org.papergraph.resolve.Corrections;

/** Exports of a graph whose texts hold whatever breaks a format, made into a database again by Neo4j's importer. */
@ExtendWith(GraphServer.class)
class ExportIT {

    private final GraphConnection connection;
    private final PaperGraph graph;

    @TempDir
    Path folder;

    ExportIT(GraphConnection connection) {
        this.connection = connection;
        this.graph = PaperGraph.connect(connection.settings());
    }

    @BeforeEach
    void prepare() {
        graph.prepare();
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private void load() {
        TestCypher.run(connection, "small-graph");
        TestCypher.run(connection, "hostile-graph", Map.of("texts", HostileTexts.ALL));
    }

    @Test
    void neo4jMakesTheSameGraphOfTheCsvFiles() throws IOException {
        load();
        graph.build(
                List.of("src/main/resources/org/papergraph/sample"),
                InputStream.nullInputStream(),
                BuildOptions.standard(),
                BuildProgress.SILENT);
        Path files = folder.resolve("csv");
        ExportReport report = graph.export(Export.of(GraphFormat.CSV), files);
        assertThat(report).isEqualTo(counted(1));

        try (EmbeddedServer server = ImportedGraph.of(Export.IMPORT_COMMAND, files, folder.resolve("imported"));
                PaperGraph imported = PaperGraph.on(server)) {
            imported.prepare();
            assertThat(imported.fingerprint()).isEqualTo(graph.fingerprint());
            assertThat(imported.stats()).isEqualTo(graph.stats());
            assertThat(imported.query(Query.SEARCH, Map.of("text", "neural networks")))
                    .isNotEmpty();
            for (GraphFormat format : GraphFormat.values()) {
                assertThat(exported(imported, format)).as(format.name()).isEqualTo(exported(graph, format));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyGraphIsAnExportWithNothingInIt(GraphFormat format) throws IOException {
        Path target = folder.resolve("empty");
        ExportReport report = graph.export(Export.of(format), target);
        assertThat(report.nodes()).isEqualTo(format == GraphFormat.CSV ? 1 : 0);
        assertThat(report.relationships()).isZero();
        assertThat(target).exists();
        assertThat(names(folder)).containsExactly("empty");
        if (format == GraphFormat.CSV) {
            try (EmbeddedServer server = ImportedGraph.of(Export.IMPORT_COMMAND, target, folder.resolve("imported"));
                    PaperGraph imported = PaperGraph.on(server)) {
                imported.prepare();
                assertThat(imported.fingerprint()).isEqualTo(graph.fingerprint());
            }
        }
    }

    @Test
    void theCorrectionsInForceComeAlong() throws IOException {
        graph.build(
                List.of("src/main/resources/org/papergraph/sample/papers.jsonl"),
                InputStream.nullInputStream(),
                new BuildOptions(
                        2, 100, Optional.of(Corrections.of(List.of("drop: tea", "same: a; b | c"))), Optional.empty()),
                BuildProgress.SILENT);
        graph.export(Export.of(GraphFormat.CSV), folder.resolve("csv"));
        assertThat(folder.resolve("csv").resolve("Papergraph.csv"))
                .content()
                .contains("schema,drop: tea\u001fsame: a; b | c,,Papergraph\n");
        graph.build(
                List.of(),
                InputStream.nullInputStream(),
                new BuildOptions(2, 100, Optional.of(Corrections.NONE), Optional.empty()),
                BuildProgress.SILENT);
    }

    @Test
    void aTableIsPlainCsvWithItsHeaderAlsoWithoutRows() {
        load();
        String header = "rank,id,title,listing,date\n";
        assertThat(table(Query.LISTING_CONTENTS, Map.of("listing", "day-1")))
                .isEqualTo(header
                        + "1,2401.00001,Folding with graphs,First day,2024-01-01\n"
                        + "2,2401.00002,Protein folding again,First day,2024-01-01\n");
        assertThat(table(Query.LISTING_CONTENTS, Map.of("listing", "nowhere"))).isEqualTo(header);
    }

    private String table(Query query, Map<String, Object> parameters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.export(Export.of(GraphFormat.CSV, query, parameters), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the counts of the graph say, with the nodes that describe it. */
    private ExportReport counted(long more) {
        GraphStats stats = graph.stats();
        return new ExportReport(
                more + stats.nodes().values().stream().mapToLong(n -> n).sum(),
                stats.relationships().values().stream().mapToLong(n -> n).sum());
    }

    /** The bytes of every file of an export, by name. */
    private Map<String, String> exported(PaperGraph from, GraphFormat format) throws IOException {
        Path target = Files.createTempDirectory(folder, "again").resolve("export");
        from.export(Export.of(format), target);
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(target.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(content).isNotEmpty();
        return content;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
