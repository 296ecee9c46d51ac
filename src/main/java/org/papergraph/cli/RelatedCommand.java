package org.papergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.RelatedFilter;
import org.papergraph.api.RelatedPaper;
import org.papergraph.api.RelatedRequest;
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

    @ArgGroup(exclusive = false, multiplicity = "1", heading = "What to start from:%n")
    private Seeds seeds = new Seeds();

    @ArgGroup(exclusive = false, heading = "Which papers to answer with:%n")
    private Choice choice = new Choice();

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
                names = "--about",
                paramLabel = "NAME",
                description = "A concept or dataset, by any of its names; may be repeated.")
        private List<String> about = new ArrayList<>();

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

    /** What is kept out of the answer. */
    static final class Choice {

        @Option(names = "--unlike", paramLabel = "ID", description = "None that resembles this paper; may be repeated.")
        private List<String> unlike = new ArrayList<>();

        @Option(names = "--listing", paramLabel = "ID", description = "Only papers of this listing.")
        private String listing = "";

        @Option(names = "--from", paramLabel = "DATE", description = "Only papers of this day (2024-01-31) or later.")
        private @Nullable LocalDate from;

        @Option(names = "--to", paramLabel = "DATE", description = "Only papers of this day or earlier.")
        private @Nullable LocalDate to;

        @Option(names = "--uses", paramLabel = "DATASET", description = "Only papers that mention this dataset.")
        private String dataset = "";

        @Option(names = "--with-code", description = "Only papers that name a code repository.")
        private boolean withCode;

        @Option(names = "--skip", defaultValue = "0", paramLabel = "N", description = "Passes over the first N papers.")
        private int skip;

        RelatedRequest of(RelatedRequest request, int limit) {
            RelatedFilter filter =
                    new RelatedFilter(listing, Optional.ofNullable(from), Optional.ofNullable(to), dataset, withCode);
            return request.unlike(unlike).only(filter).page(skip, limit);
        }
    }

    RelatedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean named = !(seeds.ids.isEmpty() && seeds.titles.isEmpty() && seeds.about.isEmpty());
        int kinds = (named ? 1 : 0) + (seeds.text == null ? 0 : 1) + (seeds.batch == null ? 0 : 1);
        if (kinds != 1 || limit < 1 || choice.skip < 0) {
            console.error(
                    kinds == 1
                            ? "--limit is at least 1, --skip at least 0"
                            : "give papers or concepts (--id, --title, --about), a text (--text) or a batch (--ids), one of the three");
            return Main.WRONG_USAGE;
        }
        RelatedPrinter printer = new RelatedPrinter(console, format);
        try (PaperGraph papers = graph.openExisting()) {
            if (seeds.batch != null) {
                return batch(papers, read(seeds.batch), printer);
            }
            if (seeds.text != null) {
                RelatedRequest request = RelatedRequest.text("", read(seeds.text));
                printer.print(seeds.text, papers.related(choice.of(request, limit)));
            } else {
                List<String> given =
                        Stream.concat(seeds.ids.stream(), seeds.titles.stream()).toList();
                RelatedRequest request = RelatedRequest.papers(given).and(seeds.about);
                String asked = String.join(
                        " + ",
                        Stream.concat(given.stream(), seeds.about.stream()).toList());
                printer.print(asked, papers.related(choice.of(request, limit)));
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
            Optional<List<RelatedPaper>> related =
                    papers.relatedIfKnown(choice.of(RelatedRequest.papers(ids.get(i)), limit));
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
