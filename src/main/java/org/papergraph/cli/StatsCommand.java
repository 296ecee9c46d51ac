package org.papergraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.papergraph.api.GraphStats;
import org.papergraph.api.PaperGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats} */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Counts the graph's nodes by label and its relationships by type.")
final class StatsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.TEXT;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (PaperGraph papers = graph.openExisting()) {
            print(console, papers.stats(), format);
            return 0;
        }
    }

    static void print(Console console, GraphStats stats, Format format) {
        if (format == Format.TEXT) {
            stats.nodes().forEach((label, n) -> console.print(String.format("%,10d  (:%s)", n, label)));
            stats.relationships().forEach((type, n) -> console.print(String.format("%,10d  [:%s]", n, type)));
        } else {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("nodes", stats.nodes());
            json.put("relationships", stats.relationships());
            console.json(json);
        }
    }
}
