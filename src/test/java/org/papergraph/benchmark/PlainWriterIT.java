package org.papergraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.api.Export;
import org.papergraph.api.GraphFormat;
import org.papergraph.api.PaperGraph;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.GraphServer;

@ExtendWith(GraphServer.class)
class PlainWriterIT {

    @Test
    void writesTheVeryGraphThatWasExported(ConnectionSettings server, @TempDir Path folder) throws IOException {
        Path papers = Files.write(folder.resolve("papers.jsonl"), Papers.lines());
        String built;
        try (PaperGraph graph = PaperGraph.connect(server)) {
            graph.build(
                    List.of(papers.toString()),
                    InputStream.nullInputStream(),
                    BuildOptions.standard(),
                    BuildProgress.SILENT);
            graph.export(Export.of(GraphFormat.CSV), folder.resolve("export"));
            built = graph.fingerprint();
        }
        try (GraphServer.Running empty = GraphServer.start()) {
            PlainWriter.write(empty.connection().settings(), folder.resolve("export"));
            try (PaperGraph graph = PaperGraph.connect(empty.connection().settings())) {
                assertThat(graph.fingerprint()).isEqualTo(built);
            }
        }
    }
}
