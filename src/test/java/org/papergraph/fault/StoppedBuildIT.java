package org.papergraph.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.build.BuildReport;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.Recount;
import org.papergraph.graph.TestCypher;
import org.papergraph.resolve.Corrections;

/** Somebody wants a build to end early: it ends with the transaction under way, and the next build does the rest. */
@ExtendWith(GraphServer.class)
class StoppedBuildIT {

    private static final int PAPERS = 300;

    /** The most that is written at once, be it a batch or what is extracted together. */
    private static final int AT_ONCE = 64;

    private static final Corrections CORRECTIONS =
            Corrections.of(List.of("drop: experiments", "drop: image classification"));

    private final GraphConnection connection;
    private String whole = "";

    @TempDir
    Path folder;

    StoppedBuildIT(GraphConnection connection) {
        this.connection = connection;
    }

    /** Wants the build to end as soon as something is written. */
    private static final class StopAfterTheFirst implements BuildProgress {

        private volatile boolean stopped;

        @Override
        public void done(long records) {
            if (records > 0) {
                stopped = true;
            }
        }

        @Override
        public boolean isStopped() {
            return stopped;
        }
    }

    /** Wants nothing to be begun. */
    private static final class StopAtOnce implements BuildProgress {

        @Override
        public boolean isStopped() {
            return true;
        }
    }

    @BeforeEach
    void file() throws IOException {
        whole = PaperFile.write(folder, 0, PAPERS).toString();
        TestCypher.run(connection, "forget-graph");
    }

    @Test
    void leavesWhatIsReadAndNotWrittenToTheNextBuild() {
        BuildReport stopped = build(Optional.empty(), new StopAfterTheFirst());
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.papers().added()).isBetween(1, AT_ONCE);
        BuildReport rest = build(Optional.empty(), BuildProgress.SILENT);
        assertThat(rest.stopped()).isFalse();
        assertThat(rest.papers().added() + stopped.papers().added()).isEqualTo(PAPERS);
        assertThat(Recount.inconsistencies(connection)).isEmpty();
    }

    @Test
    void leavesCorrectionsToTheNextBuild() {
        build(Optional.empty(), BuildProgress.SILENT);
        BuildReport stopped = build(Optional.of(CORRECTIONS), new StopAtOnce());
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.papers().changed()).isZero();
        assertThat(build(Optional.empty(), BuildProgress.SILENT).papers().changed())
                .isPositive();
        assertThat(Recount.inconsistencies(connection)).isEmpty();
        build(Optional.of(Corrections.NONE), BuildProgress.SILENT);
    }

    private BuildReport build(Optional<Corrections> corrections, BuildProgress progress) {
        try (PaperGraph graph = PaperGraph.connect(connection.settings())) {
            return graph.build(
                    List.of(whole),
                    InputStream.nullInputStream(),
                    new BuildOptions(2, 20, corrections, Optional.empty()),
                    progress);
        }
    }
}
