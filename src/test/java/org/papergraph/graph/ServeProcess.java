package org.papergraph.graph;

import java.nio.file.Path;
import org.papergraph.graph.EmbeddedServer.Options;

/** A process of its own that serves one data directory until it is ended. */
final class ServeProcess {

    private ServeProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedServer.start(Path.of(arguments[0]), Options.shared(0, 0));
        Thread.currentThread().join();
    }
}
