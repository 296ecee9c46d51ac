package org.papergraph.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.papergraph.api.PaperGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fingerprint} */
@Command(
        name = "fingerprint",
        mixinStandardHelpOptions = true,
        description = "Prints a SHA-256 over the canonical form of the graph: equal graphs, equal print.")
final class FingerprintCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.TEXT;

    FingerprintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (PaperGraph papers = graph.openExisting()) {
            String fingerprint = papers.fingerprint();
            if (format == Format.TEXT) {
                console.print(fingerprint);
            } else {
                console.json(Map.of("fingerprint", fingerprint));
            }
            return 0;
        }
    }
}
