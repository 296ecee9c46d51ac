package org.papergraph.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import org.papergraph.graph.DatabaseStoppedException;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.NoWriteAccessException;
import org.papergraph.paper.PapergraphException;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The server can't write: its disk fills up in the middle of a build, or the database is read-only. That is told in one
 * clear line, no record is to blame, and nothing is lost.
 */
@Tag("container")
class StorageFaultsIT {

    private static final int PAPERS = FaultRecord.PAPERS;
    private static final BuildOptions OPTIONS = new BuildOptions(2, 40, Optional.empty(), Optional.empty());

    /** The container, and with it the disk in memory, stays when the server is killed. */
    private static final String SERVER_IN_A_LOOP = "start=/docker-entrypoint.sh;"
            + " if [ -x /startup$start ]; then start=/startup$start; fi;"
            + " while true; do if [ -e /tmp/read-only ]; then export NEO4J_server_databases_default__to__read__only=true;"
            + " else unset NEO4J_server_databases_default__to__read__only; fi; $start neo4j; done";

    /** Ends the server, by the signal in front of it, and waits until it is gone. */
    private static final String END_SERVER = " for p in /proc/[0-9]*; do case $(readlink $p/exe) in"
            + " */java) kill -$s ${p#/proc/}; while [ -e $p/exe ]; do sleep 0.1; done;; esac; done";

    @TempDir
    private static Path folder;

    private static FaultServer server;
    private static FaultyBuild build;
    private static String expected;

    @BeforeAll
    static void start() throws IOException {
        build = new FaultyBuild(PaperFile.write(folder, 0, PAPERS), PAPERS, OPTIONS);
        Neo4jContainer container = GraphServer.newContainer()
                .withTmpFs(Map.of("/data", "rw,size=1g"))
                .withEnv("NEO4J_db_tx__log_preallocate", "false")
                .withEnv("NEO4J_db_tx__log_rotation_size", "1m")
                .withEnv("NEO4J_db_tx__log_rotation_retention__policy", "20m size")
                .withEnv("NEO4J_db_checkpoint_interval_time", "15s")
                .withCreateContainerCmdModifier(command -> command.withEntrypoint("sh", "-c", SERVER_IN_A_LOOP));
        server = FaultServer.start(container);
        build.undisturbed(server.settings());
        expected = fingerprint();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static LongStream moments() {
        return LongStream.range(0, FaultRecord.MOMENTS);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void endsWithOneLineAndIsFinishedWhenThereIsRoomAgain(long moment) throws Exception {
        boolean atStart = moment % 4 == 3;
        server.wipe(atStart);
        int left = moment % 2 == 0 ? 0 : new Random(moment).nextInt(4_000);
        FaultyBuild.Outcome outcome = build.run(server.settings(), moment, atStart, () -> fill(left));
        FaultRecord.note("disk full", moment, outcome);
        outcome.failure().ifPresent(failure -> assertThat(failure).isInstanceOf(DatabaseStoppedException.class));
        server.shell("rm /data/ballast");
        if (outcome.failure().isPresent()) {
            goOn(moment);
        }
        assertThat(fingerprint()).isEqualTo(expected);
        assertThat(server.inconsistencies()).isEmpty();
    }

    /** Takes all room but so many kilobytes. */
    private static void fill(int left) throws IOException, InterruptedException {
        server.shell("cat /dev/zero > /data/ballast; truncate -s -" + left + "K /data/ballast");
    }

    /** Neo4j may have stopped the database for its own good; then it must be started anew. */
    private static void goOn(long moment) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String way = "went on with the running server";
        try {
            build.undisturbed(server.settings());
        } catch (PapergraphException stopped) {
            way = "went on after a restart; before it: " + FaultyBuild.Outcome.told(stopped);
            assertThat(stopped).isInstanceOf(DatabaseStoppedException.class);
            restart("s=KILL");
            build.undisturbed(server.settings());
        }
        FaultRecord.note("disk full, again", moment, (System.nanoTime() - start) / 1e9, way);
    }

    @Test
    void saysAtOnceThatADatabaseIsReadOnly() throws Exception {
        server.wipe(false);
        restart("touch /tmp/read-only; s=TERM");
        try {
            FaultyBuild.Outcome outcome = build.run(server.settings(), 0, true, () -> {});
            FaultRecord.note("read-only", 0, outcome);
            assertThat(outcome.failure()).hasValueSatisfying(failure -> assertThat(failure)
                    .isInstanceOf(NoWriteAccessException.class)
                    .hasMessage("Database 'neo4j' at " + server.settings().uri() + " is read-only."));
            assertThat(outcome.time()).isLessThan(Duration.ofSeconds(30));
        } finally {
            restart("rm /tmp/read-only; s=TERM");
        }
    }

    private static void restart(String before) throws IOException, InterruptedException {
        server.shell(before + ";" + END_SERVER);
        server.await();
    }

    private static String fingerprint() {
        try (PaperGraph graph = PaperGraph.connect(server.settings())) {
            return graph.fingerprint();
        }
    }
}
