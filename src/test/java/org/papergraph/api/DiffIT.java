package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.build.BuildReport;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.TestCypher;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;
import org.papergraph.resolve.Corrections;

/** What real builds change in a graph, and the laws of comparing. */
@ExtendWith(GraphServer.class)
class DiffIT {

    private static final int ALL = 1_000_000;

    private static final String SAMPLE = "src/main/resources/org/papergraph/sample";

    private static final PaperRecord MOSS = record("2401.00001", "Graph Neural Networks for Moss")
            .abstractText(
                    "Graph neural networks learn moss growth by stochastic gradient descent on the CIFAR-10 dataset.")
            .code("https://github.com/acme/moss")
            .build();

    private static final PaperRecord FERN = record("2401.00002", "Graph Neural Networks for Ferns")
            .abstractText("Stochastic gradient descent trains graph neural networks on the CIFAR-10 dataset of ferns.")
            .cites(List.of(PaperId.arxiv("2401.00001").orElseThrow()))
            .build();

    private static final PaperRecord TEA = record("2401.00003", "A History of Tea")
            .abstractText("Tea was drunk long before anyone wrote about it.")
            .entry(new ListingEntry(new Listing("day-1", "test", "First day", Optional.empty()), 1, Optional.empty()))
            .build();

    private final GraphConnection connection;
    private final PaperGraph graph;

    @TempDir
    Path folder;

    DiffIT(GraphConnection connection) {
        this.connection = connection;
        this.graph = PaperGraph.connect(connection.settings());
    }

    private static PaperRecord.Builder record(String id, String title) {
        return PaperRecord.from(new Origin("test", 1), Source.PLAIN)
                .id(id)
                .known(PaperId.arxiv(id))
                .title(title);
    }

    @BeforeEach
    void prepare() {
        graph.prepare();
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private BuildReport build(PaperRecord... records) {
        return graph.build(
                sink -> Arrays.asList(records).forEach(sink::accept), BuildOptions.standard(), BuildProgress.SILENT);
    }

    private BuildReport build(Optional<Corrections> corrections, String... paths) {
        return graph.build(
                List.of(paths),
                InputStream.nullInputStream(),
                new BuildOptions(2, 100, corrections, Optional.empty()),
                BuildProgress.SILENT);
    }

    private Path exported() throws IOException {
        Path target = Files.createTempDirectory(folder, "state").resolve("export");
        graph.export(Export.of(GraphFormat.CSV), target);
        return target;
    }

    private static List<String> ids(Changes<NodeChange> changes) {
        return changes.first().stream().map(change -> change.node().id()).toList();
    }

    @Test
    void aBuildThatAddsAPaperAddsWhatItSays() throws IOException {
        build(MOSS);
        Path before = exported();
        build(FERN);
        GraphDiff diff = graph.diff(before);
        assertThat(diff.of(NodeKind.PAPER).added().first())
                .extracting(
                        change -> change.node().id(), change -> change.node().name())
                .containsExactly(tuple("2401.00002", "Graph Neural Networks for Ferns"));
        assertThat(diff.of(NodeKind.PAPER).gone().count()).isZero();
        assertThat(diff.of(NodeKind.CONCEPT).risen().first())
                .extracting(
                        change -> change.node().name().toLowerCase(Locale.ROOT),
                        NodeChange::papersBefore,
                        NodeChange::papersAfter)
                .contains(tuple("graph neural networks", 1L, 2L), tuple("stochastic gradient descent", 1L, 2L));
        assertThat(diff.of(NodeKind.DATASET).risen().count()).isEqualTo(1);
        assertThat(diff.of(EdgeKind.CITES).added().first())
                .extracting(
                        change -> change.from().name(), change -> change.to().name())
                .containsExactly(tuple("Graph Neural Networks for Ferns", "Graph Neural Networks for Moss"));
        assertThat(diff.of(EdgeKind.CO_OCCURS_WITH).added().first())
                .isNotEmpty()
                .allSatisfy(pair -> {
                    assertThat(pair.before()).isZero();
                    assertThat(pair.after()).isEqualTo(2);
                    assertThat(pair.from().name()).isNotEmpty();
                });
        assertThat(diff.of(EdgeKind.MENTIONS).added().first())
                .allSatisfy(mention -> assertThat(mention.from().id()).isEqualTo("2401.00002"));
    }

    @Test
    void aChangedPaperIsNamedWithWhatChanged() throws IOException {
        build(MOSS, FERN);
        Path before = exported();
        build(record("2401.00002", "Graph Neural Networks for Ferns")
                .abstractText("Ferns are drawn by hand.")
                .venue("Journal of Ferns")
                .build());
        GraphDiff diff = graph.diff(before);
        assertThat(diff.of(NodeKind.PAPER).changed().first())
                .extracting(change -> change.node().name(), NodeChange::properties)
                .containsExactly(tuple("Graph Neural Networks for Ferns", List.of("abstract", "venue")));
        assertThat(diff.of(NodeKind.DATASET).fallen().count()).isEqualTo(1);
        assertThat(diff.of(EdgeKind.CITES).gone().count()).isEqualTo(1);
        assertThat(diff.of(NodeKind.REPOSITORY).isEmpty()).isTrue();
    }

    @Test
    void aRemovedPaperTakesAwayWhatItSaid() throws IOException {
        build(MOSS, FERN, TEA);
        Path before = exported();
        graph.remove(List.of("2401.00001", "2401.00003"));
        GraphDiff diff = graph.diff(before);
        assertThat(ids(diff.of(NodeKind.PAPER).gone())).containsExactly("2401.00001", "2401.00003");
        assertThat(ids(diff.of(NodeKind.LISTING).gone())).containsExactly("day-1");
        assertThat(diff.of(EdgeKind.LISTED_IN).gone().count()).isEqualTo(1);
        assertThat(ids(diff.of(NodeKind.REPOSITORY).gone())).containsExactly("https://github.com/acme/moss");
        assertThat(diff.of(NodeKind.CONCEPT).fallen().count()).isGreaterThan(1);
        assertThat(diff.of(NodeKind.CONCEPT).added().count()).isZero();
        assertThat(diff.of(EdgeKind.CITES).gone().count()).isEqualTo(1);
        assertThat(diff.of(EdgeKind.CO_OCCURS_WITH).gone().count()).isPositive();
        build(MOSS, TEA);
        assertThat(graph.diff(before).isEmpty()).isTrue();
    }

    @Test
    void equalGraphsDoNotDifferHoweverTheyWereBuilt() throws IOException {
        build(MOSS, FERN, TEA);
        Path before = exported();
        assertThat(graph.remove(List.of("2401.00001", "2401.00002", "2401.00003")))
                .isEqualTo(3);
        assertThat(graph.diff(before).of(NodeKind.PAPER).gone().count()).isEqualTo(3);
        build(TEA);
        build(FERN);
        build(MOSS, TEA);
        assertThat(graph.diff(before).isEmpty()).isTrue();
        assertThat(GraphDiff.between(before, before, ALL).isEmpty()).isTrue();
    }

    @Test
    void correctionsInForceAreADifference() throws IOException {
        build(MOSS, TEA);
        Path before = exported();
        build(Optional.of(Corrections.of(List.of("drop: tea"))));
        GraphDiff diff = graph.diff(before);
        assertThat(diff.of(NodeKind.PAPERGRAPH).changed().first())
                .extracting(NodeChange::properties)
                .containsExactly(List.of("corrections"));
        assertThat(ids(diff.of(NodeKind.CONCEPT).gone())).containsExactly("tea");
        build(Optional.of(Corrections.NONE));
        assertThat(graph.diff(before).isEmpty()).isTrue();
    }

    @Test
    void comparedTheOtherWayRoundTheyMirrorEachOther() throws IOException {
        build(MOSS, TEA);
        Path before = exported();
        graph.remove(List.of("2401.00003"));
        build(Optional.empty(), SAMPLE);
        Path after = exported();
        assertThat(named(GraphDiff.between(after, before, 5)))
                .isEqualTo(named(Mirror.of(GraphDiff.between(before, after, 5))));
    }

    /** Without names: of a node that both have, the later one is told. */
    private static List<Object> named(GraphDiff diff) {
        List<Object> told = new ArrayList<>();
        diff.nodes().forEach((kind, all) -> Stream.of(all.added(), all.gone(), all.risen(), all.fallen(), all.changed())
                .forEach(changes -> {
                    told.add(kind + " " + changes.count());
                    changes.first()
                            .forEach(one -> told.add(
                                    List.of(one.node().id(), one.papersBefore(), one.papersAfter(), one.properties())));
                }));
        diff.relationships().forEach((kind, all) -> Stream.of(all.added(), all.gone(), all.changed())
                .forEach(changes -> {
                    told.add(kind + " " + changes.count());
                    changes.first()
                            .forEach(one -> told.add(List.of(
                                    one.from().id(), one.to().id(), one.before(), one.after(), one.properties())));
                }));
        return told;
    }

    @Test
    void theEarlierGraphWithWhatABuildAddedIsTheLaterOne() throws IOException {
        build(Optional.empty(), SAMPLE + "/daily-papers-1.txt");
        GraphStats first = graph.stats();
        Path before = exported();
        BuildReport report = build(Optional.empty(), SAMPLE + "/papers.jsonl", SAMPLE + "/daily-papers-2.txt");
        GraphStats second = graph.stats();
        Path after = exported();
        GraphDiff diff = GraphDiff.between(before, after, ALL);
        assertThat(diff.of(NodeKind.PAPER).added().count())
                .isPositive()
                .isEqualTo(report.papers().added());
        assertThat(diff.of(NodeKind.PAPER).changed().count())
                .isLessThanOrEqualTo(report.papers().changed());
        for (NodeKind kind : NodeKind.values()) {
            NodeChanges changes = diff.of(kind);
            Set<String> expected = keys(before, kind);
            ids(changes.gone()).forEach(id -> assertThat(expected.remove(id)).isTrue());
            ids(changes.added()).forEach(id -> assertThat(expected.add(id)).isTrue());
            assertThat(keys(after, kind)).isEqualTo(expected);
            assertThat(changes.added().more()).isZero();
        }
        for (EdgeKind kind : EdgeKind.values()) {
            EdgeChanges changes = diff.of(kind);
            assertThat(changes.added().count() - changes.gone().count())
                    .as(kind.name())
                    .isEqualTo(count(second, kind) - count(first, kind));
        }
        assertThat(diff.of(EdgeKind.CO_OCCURS_WITH).changed().count()).isPositive();
    }

    private static long count(GraphStats stats, EdgeKind kind) {
        return stats.relationships().getOrDefault(kind.name(), 0L);
    }

    private static Set<String> keys(Path export, NodeKind kind) {
        Set<String> keys = new TreeSet<>();
        ImportFile file = ImportFile.of(kind);
        try (CsvRows rows = new CsvRows(file.in(export), file.header(), IdentityOrder.ofNodes())) {
            for (Optional<CsvRow> row = rows.take(); row.isPresent(); row = rows.take()) {
                keys.add(row.get().text(0));
            }
        }
        return keys;
    }

    @Test
    void textsThatHoldWhateverBreaksAFormatAreReadAsTheyAre() throws IOException {
        Path before = exported();
        TestCypher.run(connection, "small-graph");
        TestCypher.run(connection, "hostile-graph", Map.of("texts", HostileTexts.ALL));
        Path after = exported();
        assertThat(GraphDiff.between(after, after, ALL).isEmpty()).isTrue();
        GraphDiff diff = GraphDiff.between(before, after, ALL);
        assertThat(diff.of(NodeKind.PAPER).added().count())
                .isEqualTo(graph.stats().nodes().get("Paper"));
        assertThat(graph.diff(after).isEmpty()).isTrue();
    }

    @Test
    void anEmptyDataDirectoryIsAnEmptyGraphAndTheFirstBuildStillFillsItAtOnce() throws IOException {
        Path directory = folder.resolve("data");
        try (PaperGraph embedded = PaperGraph.embedded(directory)) {
            Path before;
            try (Snapshot snapshot = embedded.snapshot()) {
                before = snapshot.folder();
                assertThat(directory.resolve("data")).doesNotExist();
                embedded.build(sink -> sink.accept(MOSS), BuildOptions.standard(), BuildProgress.SILENT);
                GraphDiff diff = embedded.diff(before);
                assertThat(ids(diff.of(NodeKind.PAPER).added())).containsExactly("2401.00001");
                assertThat(diff.of(NodeKind.PAPERGRAPH).isEmpty()).isTrue();
            }
            assertThat(before).doesNotExist();
            assertThat(before.getParent()).doesNotExist();
        }
    }

    @Test
    void aFolderThatIsNoExportIsRefusedBeforeAnythingIsExported() {
        assertThatThrownBy(() -> graph.diff(folder))
                .isInstanceOf(UnreadableExportException.class)
                .hasMessage(folder + ": no export of a whole graph as csv, Acronym.csv is missing");
    }
}
