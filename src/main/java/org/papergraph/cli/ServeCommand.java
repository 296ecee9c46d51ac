package org.papergraph.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.EmbeddedServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve} */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Keeps the embedded server up: Bolt and Neo4j Browser on localhost, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private GraphOptions graph = new GraphOptions();

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
        EmbeddedServer.Options options = EmbeddedServer.Options.shared(boltPort, httpPort);
        try (EmbeddedServer server = EmbeddedServer.start(graph.dataDirectory(), options);
                PaperGraph papers = PaperGraph.on(server)) {
            papers.prepare();
            console.print("Neo4j Browser  " + server.browser().orElse("off"));
            console.print("Bolt           " + server.settings().uri());
            console.print("User           " + server.settings().user());
            console.print("Password       in " + server.passwordFile());
            console.print("Stop with Ctrl-C.");
            Thread first = new Thread(() -> askFirst(papers), "first questions");
            first.setDaemon(true);
            first.start();
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private static void askFirst(PaperGraph papers) {
        try {
            FirstQuestions.ask(papers);
        } catch (RuntimeException ended) {
            // Whoever asks next waits for the plan, or the server is stopping.
        }
    }
}
