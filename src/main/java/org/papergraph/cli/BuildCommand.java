package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.Snapshot;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildReport;
import org.papergraph.resolve.Corrections;
import org.papergraph.text.TextEmbedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code build PATH…} */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Reads listings into the graph; what is there already stays. Prints a report.")
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, or - for standard input: listing pages or JSON lines, gzipped or not.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.TEXT;

    @Option(names = "--threads", paramLabel = "N", description = "Extraction threads (default: one per processor).")
    private int threads = BuildOptions.standard().threads();

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "Records per transaction (default: " + BuildOptions.DEFAULT_BATCH + ").")
    private int batch = BuildOptions.DEFAULT_BATCH;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "Lines 'same: A | B', 'different: A | B', 'drop: A' that overrule the folding of names. They stay"
                            + " in force until a build names another file.")
    private @Nullable Path corrections;

    @Option(
            names = "--embeddings",
            description = "Also give every paper a vector of its meaning, for similar-papers; some 10 ms each.")
    private boolean embeddings;

    @Option(names = "--diff", description = "Also say what the build changed in the graph, as 'papergraph diff' does.")
    private boolean diff;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildOptions options = new BuildOptions(
                Math.max(1, threads),
                Math.max(1, batch),
                Optional.ofNullable(corrections).map(BuildCommand::read),
                embeddings ? Optional.of(TextEmbedder.standard()) : Optional.empty());
        try (PaperGraph papers = graph.open()) {
            return code(diff ? compared(papers, options) : printed(build(papers, options)));
        }
    }

    private BuildReport printed(BuildReport report) {
        new ReportPrinter(console).print(report, format);
        return report;
    }

    private BuildReport compared(PaperGraph papers, BuildOptions options) {
        try (Snapshot before = papers.snapshot()) {
            BuildReport report = build(papers, options);
            new ReportPrinter(console).print(report, () -> papers.diff(before.folder()), format);
            return report;
        }
    }

    private static Corrections read(Path file) {
        try {
            return Corrections.read(file);
        } catch (IOException failure) {
            throw new UnreadableFileException(file.toString(), failure);
        }
    }

    private BuildReport build(PaperGraph papers, BuildOptions options) {
        try (Progress progress = new Progress(console, "Building")) {
            return papers.build(paths, System.in, options, progress);
        }
    }

    /** 3 where something could not be read; 1 where therefore nothing at all was. */
    private static int code(BuildReport report) {
        if (report.quarantinedCount() == 0) {
            return 0;
        }
        return report.records() == 0 ? Main.FAILED : Main.QUARANTINED;
    }
}
