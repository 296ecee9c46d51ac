package org.papergraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.EmbeddedServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve} */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Keeps the embedded server up: Bolt and Neo4j Browser on localhost, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    private static final int MAX_PORT = 65_535;

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = GraphOptions.DEFAULT_NAME,
            description = "The server's data (default: ./${DEFAULT-VALUE}).")
    private Path dataDirectory = Path.of(GraphOptions.DEFAULT_NAME);

    @Option(
            names = "--bolt-port",
            defaultValue = "7687",
            paramLabel = "PORT",
            description = "Default: ${DEFAULT-VALUE}; 0: any free one.")
    private int boltPort;

    @Option(
            names = "--http-port",
            defaultValue = "7474",
            paramLabel = "PORT",
            description = "Default: ${DEFAULT-VALUE}; 0: any free one.")
    private int httpPort;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        requirePort("--bolt-port", boltPort);
        requirePort("--http-port", httpPort);
        EmbeddedServer.Options options = EmbeddedServer.Options.shared(boltPort, httpPort);
        try (EmbeddedServer server = EmbeddedServer.start(dataDirectory, options);
                PaperGraph papers = PaperGraph.on(server)) {
            papers.prepare();
            console.print("Neo4j Browser  " + server.browser().orElse("off"));
            console.print("Bolt           " + server.settings().uri());
            console.print("User           " + server.settings().user());
            console.print("Password       in " + server.passwordFile());
            console.print("Stop with Ctrl-C.");
            Thread rehearsal = new Thread(() -> rehearse(papers), "rehearsal");
            rehearsal.setDaemon(true);
            rehearsal.start();
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private void requirePort(String option, int port) {
        if (port < 0 || port > MAX_PORT) {
            throw Main.wrong(spec, option + " is a port from 1 to " + MAX_PORT + ", or 0: " + port);
        }
    }

    private static void rehearse(PaperGraph papers) {
        try {
            Rehearsal rehearsal = new Rehearsal(papers);
            rehearsal.ask();
            rehearsal.build();
        } catch (RuntimeException ended) {
            // Whoever comes next waits for the plans, or the server is stopping.
        }
    }
}
