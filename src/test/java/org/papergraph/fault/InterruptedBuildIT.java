package org.papergraph.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.Recount;

/**
 * The command line builds a graph of its own, on the embedded server, and is ended at a random moment: by Ctrl-C, or
 * killed. The next build completes the graph, whether it was the first one or added to what was there.
 */
class InterruptedBuildIT {

    private static final int PAPERS = FaultRecord.PAPERS;
    private static final int EARLIEST_MILLIS = 1_500;

    @TempDir
    private static Path folder;

    private static Path half;
    private static Path all;
    private static Path halfGraph;
    private static String expected;

    @BeforeAll
    static void build() throws IOException {
        assumeFalse(GraphServer.isContainer(), "the embedded server is the same beside a container");
        half = PaperFile.write(folder, 0, PAPERS / 2);
        all = PaperFile.write(folder, 0, PAPERS);
        halfGraph = folder.resolve("half");
        finish(halfGraph, half);
        expected = finish(folder.resolve("whole"), all);
    }

    static Stream<Arguments> moments() {
        return LongStream.range(0, FaultRecord.MOMENTS).boxed().flatMap(moment -> Stream.of(
                        BuildProcess.Signal.values())
                .filter(signal -> signal != BuildProcess.Signal.TERMINATE)
                .map(signal -> Arguments.of(signal, moment)));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aFirstBuildIsFinishedByTheNext(BuildProcess.Signal signal, long moment) throws Exception {
        outlives(folder.resolve("first-" + signal + moment), signal, moment, "first");
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aLaterBuildIsFinishedByTheNext(BuildProcess.Signal signal, long moment) throws Exception {
        Path graph = folder.resolve("later-" + signal + moment);
        copy(halfGraph, graph);
        outlives(graph, signal, moment, "later");
    }

    private static void outlives(Path graph, BuildProcess.Signal signal, long moment, String what) throws Exception {
        int latest = FaultRecord.MOMENTS > 1 ? 40_000 : 14_000;
        Duration time = Duration.ofMillis(EARLIEST_MILLIS + new Random(moment).nextInt(latest));
        boolean kill = signal == BuildProcess.Signal.KILL;
        BuildProcess.End end =
                BuildProcess.in(graph, all, folder).after(time, kill ? signal : BuildProcess.Signal.ctrlC());
        FaultRecord.note(
                String.format(Locale.ROOT, "embedded %s, %s, after %.1f s", what, signal, time.toMillis() / 1000.0),
                moment,
                end.seconds(),
                end.line());
        if (!kill) {
            end.isOrderly();
        }
        boolean nothingStored = kill && Files.exists(graph.resolve("loading")) && !Files.exists(graph.resolve("data"));
        List<String> begunAnew = new ArrayList<>();
        assertThat(finish(graph, all, begunAnew)).isEqualTo(expected);
        assertThat(begunAnew).hasSize(nothingStored ? 1 : 0);
        delete(graph);
    }

    /** Builds to the end; the fingerprint of a graph in which all is well. */
    private static String finish(Path graph, Path file) {
        return finish(graph, file, new ArrayList<>());
    }

    private static String finish(Path graph, Path file, List<String> begunAnew) {
        BuildProgress progress = new BuildProgress() {
            @Override
            public void beginsAnew(String where) {
                begunAnew.add(where);
            }
        };
        try (PaperGraph papers = PaperGraph.embedded(graph)) {
            papers.build(List.of(file.toString()), InputStream.nullInputStream(), BuildOptions.standard(), progress);
            try (GraphConnection connection = GraphConnection.open(papers.settings())) {
                assertThat(Recount.inconsistencies(connection)).isEmpty();
            }
            return papers.fingerprint();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path graph) throws IOException {
        try (Stream<Path> files = Files.walk(graph)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
