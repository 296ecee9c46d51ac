package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.Export;
import org.papergraph.api.GraphDiff;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.Snapshot;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildReport;
import org.papergraph.build.DryRun;
import org.papergraph.build.FolderWatch;
import org.papergraph.extract.Extractor;
import org.papergraph.graph.AtExit;
import org.papergraph.resolve.Corrections;
import org.papergraph.source.RecordSource;
import org.papergraph.source.Sources;
import org.papergraph.text.TextEmbedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build PATH…} */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Reads papers into the graph; what is there already stays. Prints a report.",
        footer =
                "%nA first build fills an empty database at once. On a running server, questions are refused until it is"
                        + " complete, and other builds wait; one that was cut short is taken away by the next, which begins"
                        + " anew. Ctrl-C ends a later build after the running batch; the same command goes on.")
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, or - for standard input, in any format that 'papergraph formats' lists.")
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

    @Option(
            names = "--quarantine",
            paramLabel = "FILE",
            defaultValue = QuarantineFile.NAME,
            description = "Keeps what can't be read, to be mended and built again (default: ${DEFAULT-VALUE}).")
    private Path quarantine = QuarantineFile.STANDARD;

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--watch",
            description = "Stay, and build files that are new or changed in the folders, until Ctrl-C.")
    private boolean watch;

    @Option(names = "--diff", description = "Also say what the build changed in the graph, as 'papergraph diff' does.")
    private boolean diff;

    @Option(
            names = "--bulk",
            description =
                    "Fill an empty database at once: the embedded one, as a first build does anyway, or with --to any"
                            + " other by neo4j-admin.")
    private boolean bulk;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "With --bulk: write files for 'neo4j-admin database import', and say how to import them.")
    private @Nullable Path folder;

    @Spec
    private @Nullable CommandSpec spec;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1 || batch < 1) {
            throw wrong("--threads and --batch are at least 1");
        }
        if (dryRun) {
            return dryRun();
        }
        BuildOptions options = new BuildOptions(
                threads,
                batch,
                Optional.ofNullable(corrections).map(BuildCommand::read),
                embeddings ? Optional.of(TextEmbedder.standard()) : Optional.empty());
        if (folder != null) {
            return importFiles(options, folder);
        }
        if (bulk && graph.settings().isPresent()) {
            throw wrong("a running server can't be filled at once: --to FOLDER writes files for its neo4j-admin");
        }
        Extractor.readAhead();
        try (PaperGraph papers = graph.open()) {
            if (bulk && !papers.isUnused()) {
                console.error(
                        graph.dataDirectory() + " has a graph already: --bulk fills an empty one; without it, this"
                                + " build adds to the graph");
                return Main.FAILED;
            }
            Optional<FolderWatch> folders = watch
                    ? Optional.of(FolderWatch.of(paths, QuarantineFile.passedOver(quarantine)))
                    : Optional.empty();
            int code = build(papers, paths, options);
            if (folders.isPresent()) {
                console.note("watching " + String.join(", ", paths) + "; end with Ctrl-C");
                folders.get().forEach(files -> build(papers, files, options));
            }
            return code;
        }
    }

    private static Corrections read(Path file) {
        try {
            return Corrections.read(file);
        } catch (IOException failure) {
            throw new UnreadableFileException(file.toString(), failure);
        }
    }

    private int importFiles(BuildOptions options, Path target) {
        if (!bulk || watch || diff || embeddings) {
            throw wrong("--to goes with --bulk, and without --watch, --diff and --embeddings");
        }
        int code = build(
                progress -> PaperGraph.importFiles(records(paths), options, progress, target), paths, Optional.empty());
        if (code != Main.FAILED) {
            console.note("to make a database of them: cd " + target + " && " + Export.IMPORT_COMMAND);
            console.note("then 'papergraph build' with the server's --uri, of any file, adds its indexes");
        }
        return code;
    }

    /** The records of files, without those that an earlier build kept in a folder among them. */
    private RecordSource records(List<String> files) {
        return sink -> Sources.read(files, System.in, QuarantineFile.passedOver(quarantine), sink);
    }

    private ParameterException wrong(String message) {
        return Main.wrong(spec, message);
    }

    private int build(PaperGraph papers, List<String> files, BuildOptions options) {
        Function<Progress, BuildReport> task = progress -> papers.build(records(files), options, progress);
        if (!diff) {
            return build(task, files, Optional.empty());
        }
        try (Snapshot before = papers.snapshot()) {
            return build(task, files, Optional.of(() -> papers.diff(before.folder())));
        }
    }

    private int build(Function<Progress, BuildReport> task, List<String> files, Optional<Supplier<GraphDiff>> changes) {
        QuarantineFile kept = new QuarantineFile(quarantine, files);
        try (Progress progress = new Progress(console, "Building", Optional.of(kept))) {
            AtExit.Work work = AtExit.begin(progress::stop);
            try {
                BuildReport report = task.apply(progress);
                kept.close(report.stopped());
                new ReportPrinter(console).print(report, format, quarantine, changes);
                return code(report);
            } finally {
                kept.close(true);
                work.close();
            }
        }
    }

    private int code(BuildReport report) {
        if (report.stopped()) {
            console.error(
                    folder == null
                            ? "stopped; the same command goes on where it was"
                            : "stopped; no files were written");
            return Main.FAILED;
        }
        return code(report.records(), report.quarantinedCount());
    }

    private int dryRun() {
        try (Progress progress = new Progress(console, "Reading")) {
            DryRun.Report report;
            if (graph.exists()) {
                try (PaperGraph papers = graph.open()) {
                    report = papers.dryRun(records(paths), progress);
                }
            } else {
                report = DryRun.run(Optional.empty(), records(paths), progress);
            }
            new ReportPrinter(console).print(report, format);
            return code(report.records(), report.quarantined());
        }
    }

    /** 3 where something could not be read; 1 where therefore nothing at all was. */
    private static int code(long records, long quarantined) {
        if (quarantined == 0) {
            return 0;
        }
        return records == 0 ? Main.FAILED : Main.QUARANTINED;
    }
}
