package org.papergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.ExtractionRun;
import org.papergraph.extract.Extractor;
import org.papergraph.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract PATH…} */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Extraction only, without a database: one JSON object per record, in the order of the input.")
final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, or - for standard input: listing pages or JSON lines, gzipped or not.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--format", defaultValue = "jsonl", description = "jsonl or text.")
    private Format format = Format.JSONL;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: one per processor).")
    private int threads = BuildOptions.standard().threads();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw Main.wrong(spec, "--threads is at least 1");
        }
        Extractor.readAhead();
        ExtractionPrinter printer = new ExtractionPrinter(console, format);
        try (Progress progress = new Progress(console, "Extracting")) {
            long bad = ExtractionRun.run(
                    sink -> Sources.read(paths, System.in, QuarantineFile.passedOver(QuarantineFile.STANDARD), sink),
                    threads,
                    printer::print,
                    progress);
            if (bad == 0) {
                return 0;
            }
            return printer.printed() == 0 ? Main.FAILED : Main.QUARANTINED;
        }
    }
}
