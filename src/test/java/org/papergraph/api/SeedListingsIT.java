package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.build.BuildReport;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.Query;
import org.papergraph.graph.Recount;

/** The four real listing pages, where they are there. */
@ExtendWith(GraphServer.class)
class SeedListingsIT {

    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    private final GraphConnection connection;
    private final PaperGraph graph;

    SeedListingsIT(GraphConnection connection) {
        this.connection = connection;
        this.graph = PaperGraph.connect(connection.settings());
    }

    @BeforeEach
    void needsTheListings() {
        assumeTrue(Files.isDirectory(SEEDS), "the listing pages are not here");
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void giveTheirPapersListingsAndRepositories() {
        BuildReport report = build(2, SEEDS.toString());

        assertThat(report.records()).isEqualTo(211);
        assertThat(report.quarantined()).isEmpty();
        assertThat(graph.stats().nodes())
                .containsEntry("Listing", 4L)
                .containsEntry("Paper", 172L)
                .containsEntry("Repository", 31L);
        assertThat(graph.stats().relationships()).containsEntry("LISTED_IN", 211L);
        assertThat(graph.query(Query.PAPERS_SHARING_CODE, Map.of())).isNotNull();
        assertThat(Recount.spans(connection)).isGreaterThan(1000);
        assertThat(Recount.inconsistencies(connection)).isEmpty();
    }

    @Test
    void giveTheSameGraphInAnyOrderPieceByPieceAndTwice() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(SEEDS)) {
            paths.sorted().map(Path::toString).forEach(files::add);
        }
        build(2, files.toArray(String[]::new));
        String together = graph.fingerprint();
        assertThat(build(2, files.toArray(String[]::new)).unchanged()).isEqualTo(211);
        assertThat(graph.fingerprint()).isEqualTo(together);

        List<String> ids = graph.query(Query.LISTINGS, Map.of()).stream()
                .flatMap(listing -> papersOf(String.valueOf(listing.get("id"))))
                .toList();
        assertThat(graph.remove(ids)).isEqualTo(172);
        assertThat(graph.stats().nodes().values()).containsOnly(0L);

        Collections.reverse(files);
        files.forEach(file -> build(1, file));
        assertThat(graph.fingerprint()).isEqualTo(together);
    }

    @Test
    void explainRelatedPapersByContributionsThatAddUp() {
        build(2, SEEDS.toString());
        String seed = "Neural Tangent Kernel: Convergence and Generalization in Neural Networks";

        List<RelatedPaper> related = graph.related(List.of(seed), 20);

        assertThat(related).hasSizeGreaterThanOrEqualTo(5).allSatisfy(paper -> {
            double sum = paper.because().stream()
                    .mapToDouble(RelatedPaper.Reason::contribution)
                    .sum();
            assertThat(paper.score()).isCloseTo(sum, within(1e-9));
            assertThat(paper.title()).isNotEqualTo(seed);
        });
    }

    private Stream<String> papersOf(String listing) {
        return graph.query(Query.LISTING_CONTENTS, Map.of("listing", listing, "limit", 1000L)).stream()
                .map(row -> String.valueOf(row.get("id")));
    }

    private BuildReport build(int threads, String... paths) {
        return graph.build(
                List.of(paths),
                InputStream.nullInputStream(),
                new BuildOptions(threads, BuildOptions.DEFAULT_BATCH, Optional.empty(), Optional.empty()),
                BuildProgress.SILENT);
    }
}
