package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.graph.EmbeddedServer.Options;

class ServerRestartIT {

    @TempDir
    Path folder;

    @Test
    void waitsWithAWriteUntilTheServerIsBack() throws Exception {
        EmbeddedServer first = EmbeddedServer.start(folder, Options.alone());
        int port = URI.create(first.settings().uri()).getPort();
        try (GraphConnection connection = GraphConnection.open(first.settings())) {
            TestCypher.run(connection, "one-node");
            first.close();
            CompletableFuture<Void> write = CompletableFuture.runAsync(() -> TestCypher.run(connection, "one-node"));
            try (EmbeddedServer second = EmbeddedServer.start(folder, Options.shared(port, 0))) {
                write.get();
                assertThat(second.settings()).isEqualTo(first.settings());
                assertThat(nodes(connection)).isEqualTo(2);
            }
        }
    }

    private static long nodes(GraphConnection connection) {
        return connection.read(transaction -> transaction
                .run(TestCypher.text("count-nodes"))
                .single()
                .get("nodes")
                .asLong());
    }
}
