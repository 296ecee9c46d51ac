package org.papergraph.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.BuildOptions;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.DatabaseUnreachableException;
import org.papergraph.resolve.Corrections;

/**
 * Whatever happens to server, network or client during a build, at random moments: it finishes, or fails with one clear
 * line and is finished by running it again, and the graph is that of a build that nothing happened to. One moment for
 * each fault, or as many as the system property {@code papergraph.faults} says, with more papers then.
 */
@Tag("container")
class FaultsIT {

    private static final int PAPERS = FaultRecord.PAPERS;
    private static final Corrections CORRECTIONS =
            Corrections.of(List.of("drop: experiments", "drop: image classification"));
    private static final BuildOptions OPTIONS = new BuildOptions(2, 40, Optional.empty(), Optional.empty());

    @TempDir
    private static Path folder;

    private static FaultServer server;
    private static CutProxy proxy;
    private static Path file;
    private static FaultyBuild build;
    private static FaultyBuild corrected;
    private static String expected;
    private static String expectedCorrected;

    @BeforeAll
    static void start() throws IOException {
        file = PaperFile.write(folder, 0, PAPERS);
        build = new FaultyBuild(file, PAPERS, OPTIONS);
        server = FaultServer.start();
        proxy = CutProxy.before(server.port());
        build.undisturbed(server.settings());
        expected = fingerprint();
        corrected = new FaultyBuild(file, PAPERS, new BuildOptions(2, 40, Optional.of(CORRECTIONS), Optional.empty()));
        corrected.undisturbed(server.settings());
        expectedCorrected = fingerprint();
        assertThat(expectedCorrected).isNotEqualTo(expected);
        server.wipe(true);
    }

    @AfterAll
    static void stop() throws IOException {
        proxy.close();
        server.close();
    }

    static LongStream moments() {
        return LongStream.range(0, FaultRecord.MOMENTS);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void outlivesAKilledServer(long moment) throws Exception {
        outlives("kill", moment, server.settings(), server::killAndStart);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void outlivesARestartedServer(long moment) throws Exception {
        outlives("restart", moment, server.settings(), server::restart);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void outlivesAServerThatPauses(long moment) throws Exception {
        outlives("pause", moment, server.settings(), () -> server.pause(Duration.ofSeconds(20)));
    }

    /** Half-way through an answer, mostly. */
    @ParameterizedTest
    @MethodSource("moments")
    void outlivesACutConnection(long moment) throws Exception {
        long bytes = new Random(moment).nextInt(5_000);
        outlives("cut", moment, server.settings(proxy.port()), () -> proxy.cutAfter(bytes));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void outlivesANetworkThatIsDownForAWhile(long moment) throws Exception {
        Duration length = Duration.ofSeconds(3 + moment);
        outlives("dark", moment, server.settings(proxy.port()), () -> proxy.darken(length));
    }

    private void outlives(String name, long moment, ConnectionSettings settings, FaultyBuild.Fault fault)
            throws Exception {
        boolean atStart = moment % 4 == 3;
        server.wipe(atStart);
        FaultyBuild.Outcome outcome = build.run(settings, moment, atStart, fault);
        FaultRecord.note(name, moment, outcome);
        server.await();
        if (outcome.failure().isPresent()) {
            build.undisturbed(server.settings());
        }
        assertThat(fingerprint()).isEqualTo(expected);
        assertThat(server.inconsistencies()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void finishesCorrectionsThatAreCutShort(long moment) throws Exception {
        server.wipe(true);
        build.undisturbed(server.settings());
        assertThat(fingerprint()).isEqualTo(expected);
        FaultyBuild.Outcome outcome = corrected.run(server.settings(), moment, true, server::killAndStart);
        FaultRecord.note("kill during corrections", moment, outcome);
        server.await();
        build.undisturbed(server.settings());
        assertThat(fingerprint()).isEqualTo(expectedCorrected);
        assertThat(server.inconsistencies()).isEmpty();
        server.wipe(true);
    }

    /** Overlapping halves of the papers, in batches of different sizes, on a database that is empty. */
    @ParameterizedTest
    @MethodSource("moments")
    void twoWritersAtOnceWriteOneGraph(long moment) throws Exception {
        server.wipe(moment % 2 == 0);
        int part = PAPERS * 2 / 3;
        Path first = PaperFile.write(folder, 0, part);
        Path second = PaperFile.write(folder, PAPERS - part, part);
        Random random = new Random(moment);
        long start = System.nanoTime();
        List<CompletableFuture<Void>> writers =
                List.of(writer(first, part, 20 + random.nextInt(100)), writer(second, part, 200 + random.nextInt(200)));
        for (CompletableFuture<Void> writer : writers) {
            writer.get(5, TimeUnit.MINUTES);
        }
        FaultRecord.note("two writers", moment, (System.nanoTime() - start) / 1e9, "finished");
        assertThat(fingerprint()).isEqualTo(expected);
        assertThat(server.inconsistencies()).isEmpty();
    }

    private static CompletableFuture<Void> writer(Path papers, int count, int batch) {
        BuildOptions options = new BuildOptions(1, batch, Optional.empty(), Optional.empty());
        return CompletableFuture.runAsync(() -> new FaultyBuild(papers, count, options).undisturbed(server.settings()));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void goesOnWhereAKilledProcessWas(long moment) throws Exception {
        server.wipe(moment % 4 == 3);
        Duration after = Duration.ofMillis(2_000 + new Random(moment).nextInt(10_000));
        BuildProcess process = BuildProcess.on(server.settings(), file, folder);
        BuildProcess.End end = process.after(after, BuildProcess.Signal.KILL);
        FaultRecord.note("client killed", moment, end.seconds(), end.line());
        build.undisturbed(server.settings());
        assertThat(fingerprint()).isEqualTo(expected);
        assertThat(server.inconsistencies()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void endsAfterTheRunningBatchOnCtrlC(long moment) throws Exception {
        server.wipe(moment % 4 == 3);
        Duration after = Duration.ofMillis(2_000 + new Random(moment).nextInt(10_000));
        BuildProcess.End end =
                BuildProcess.on(server.settings(), file, folder).after(after, BuildProcess.Signal.ctrlC());
        FaultRecord.note("Ctrl-C", moment, end.seconds(), end.line());
        end.isOrderly();
        build.undisturbed(server.settings());
        assertThat(fingerprint()).isEqualTo(expected);
        assertThat(server.inconsistencies()).isEmpty();
    }

    /** A firewall that forgets connections; the client learns of it by the silence alone. */
    @Test
    void outlivesForgottenConnections() throws Exception {
        assumeTrue(FaultRecord.MOMENTS > 1);
        outlives("forget", 1, server.settings(proxy.port()), proxy::forget);
    }

    @Test
    void givesUpOnANetworkThatStaysDown() throws Exception {
        assumeTrue(FaultRecord.MOMENTS > 1);
        server.wipe(false);
        FaultyBuild.Outcome outcome =
                build.run(server.settings(proxy.port()), 1, false, () -> proxy.darken(Duration.ofHours(1)));
        FaultRecord.note("dark for good", 1, outcome);
        proxy.darken(Duration.ZERO);
        assertThat(outcome.failure())
                .hasValueSatisfying(failure -> assertThat(failure).isInstanceOf(DatabaseUnreachableException.class));
        assertThat(outcome.time()).isLessThan(Duration.ofMinutes(4));
        build.undisturbed(server.settings());
        assertThat(fingerprint()).isEqualTo(expected);
    }

    private static String fingerprint() {
        try (PaperGraph graph = PaperGraph.connect(server.settings())) {
            return graph.fingerprint();
        }
    }
}
