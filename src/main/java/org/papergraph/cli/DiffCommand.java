package org.papergraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.GraphDiff;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.Snapshot;
import org.papergraph.graph.EmbeddedServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff BEFORE [AFTER]} */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Says what changed from one graph to another. Each is a folder that 'export --format csv' wrote, a"
                        + " data directory, or the address of a server.",
        footer =
                "%nCounts are complete, lists hold the largest changes. Both graphs are read side by side, so that size"
                        + " costs time, not memory. 'build --diff' does it around one build.")
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier graph.")
    private String before = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "AFTER",
            description = "The later graph (default: the one that the options name).")
    private @Nullable String after;

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.TEXT;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many changes of each sort to name (default: " + GraphDiff.DEFAULT_LIMIT + ").")
    private int limit = GraphDiff.DEFAULT_LIMIT;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw Main.wrong(spec, "--limit is not below 0: " + limit);
        }
        GraphDiff diff = with(before, first -> with(after, second -> GraphDiff.between(first, second, limit)));
        DiffPrinter printer = new DiffPrinter(console);
        if (format == Format.TEXT) {
            printer.text(diff);
        } else {
            console.json(DiffPrinter.json(diff));
        }
        return 0;
    }

    /** Has a graph as the folder of its export; one that is up or in a data directory is put aside for that long. */
    private <T> T with(@Nullable String place, Function<Path, T> work) {
        if (place != null && !place.contains("://") && GraphDiff.isExport(Path.of(place))) {
            return work.apply(Path.of(place));
        }
        try (Snapshot snapshot = snapshot(place)) {
            return work.apply(snapshot.folder());
        }
    }

    private Snapshot snapshot(@Nullable String place) {
        try (PaperGraph papers = place == null ? graph.openExisting() : open(place)) {
            return papers.snapshot();
        }
    }

    private PaperGraph open(String place) {
        if (place.contains("://")) {
            return PaperGraph.connect(graph.settings(place).orElseThrow());
        }
        Path folder = Path.of(place);
        if (!EmbeddedServer.hasGraph(folder)) {
            throw new NoGraphException("no graph in " + place
                    + (Files.exists(folder)
                            ? ": neither an export of a whole graph as csv nor a data directory"
                            : ": no such folder"));
        }
        return PaperGraph.embedded(folder);
    }
}
