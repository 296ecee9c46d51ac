package org.papergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.RelatedPaper;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code related} */
@Command(
        name = "related",
        mixinStandardHelpOptions = true,
        description = "The papers most related to one or more papers, or to a text, and because of what.")
final class RelatedCommand implements Callable<Integer> {

    private static final int MAX_BYTES = 64 << 20;

    private final Console console;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Seeds seeds = new Seeds();

    @Option(
            names = "--limit",
            defaultValue = "10",
            paramLabel = "N",
            description = "How many related papers (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--format", defaultValue = "text", description = "text, json or jsonl.")
    private Format format = Format.TEXT;

    /** What to start from: ids and titles together make one question; a text or a batch stands alone. */
    static final class Seeds {

        @Option(names = "--id", paramLabel = "ID", description = "A paper, by id or alternative id; may be repeated.")
        private List<String> ids = new ArrayList<>();

        @Option(names = "--title", paramLabel = "TITLE", description = "A paper, by its title; may be repeated.")
        private List<String> titles = new ArrayList<>();

        @Option(
                names = "--text",
                paramLabel = "FILE",
                description = "A text of your own, such as an abstract; - for standard input.")
        private @Nullable String text;

        @Option(
                names = "--ids",
                paramLabel = "FILE",
                description = "One question per line of the file: an id each; - for standard input.")
        private @Nullable String batch;
    }

    RelatedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int kinds = (seeds.ids.isEmpty() && seeds.titles.isEmpty() ? 0 : 1)
                + (seeds.text == null ? 0 : 1)
                + (seeds.batch == null ? 0 : 1);
        if (kinds != 1 || limit < 1) {
            console.error(
                    kinds == 1
                            ? "--limit is at least 1"
                            : "give papers (--id, --title), a text (--text) or a batch (--ids), one of the three");
            return Main.WRONG_USAGE;
        }
        RelatedPrinter printer = new RelatedPrinter(console, format);
        try (PaperGraph papers = graph.openExisting()) {
            if (seeds.batch != null) {
                return batch(papers, read(seeds.batch), printer);
            }
            if (seeds.text != null) {
                printer.print(seeds.text, papers.relatedToText("", read(seeds.text), limit));
            } else {
                List<String> given =
                        Stream.concat(seeds.ids.stream(), seeds.titles.stream()).toList();
                printer.print(String.join(" + ", given), papers.related(given, limit));
            }
            return 0;
        }
    }

    private int batch(PaperGraph papers, String lines, RelatedPrinter printer) {
        List<String> ids =
                lines.lines().map(String::strip).filter(id -> !id.isEmpty()).toList();
        long[] micros = new long[ids.size()];
        int unknown = 0;
        for (int i = 0; i < ids.size(); i++) {
            long start = System.nanoTime();
            Optional<List<RelatedPaper>> related = papers.relatedIfKnown(ids.get(i), limit);
            micros[i] = (System.nanoTime() - start) / 1000;
            if (related.isPresent()) {
                printer.print(ids.get(i), related.get());
            } else {
                unknown++;
                console.error("no paper '" + ids.get(i) + "' in the graph");
            }
        }
        noteTimes(micros);
        if (unknown == 0) {
            return 0;
        }
        return unknown == ids.size() ? Main.FAILED : Main.QUARANTINED;
    }

    private void noteTimes(long[] micros) {
        if (micros.length > 1) {
            Arrays.sort(micros);
            console.note(String.format(
                    "%,d questions: median %.1f ms, p95 %.1f ms",
                    micros.length,
                    micros[micros.length / 2] / 1000.0,
                    micros[(int) Math.ceil(micros.length * 0.95) - 1] / 1000.0));
        }
    }

    private static String read(String file) {
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UnreadableFileException(file, failure);
        }
    }
}
