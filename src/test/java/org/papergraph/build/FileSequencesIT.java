package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.papergraph.api.PaperGraph;
import org.papergraph.extract.Extractor;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphWriter;
import org.papergraph.graph.Recount;
import org.papergraph.graph.Schema;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.resolve.PaperIdentity;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.source.RecordSink;
import org.papergraph.source.Sources;

/**
 * Real papers, in the files that they came in: built, built again after an edit, removed, in any order, by one thread
 * or two, in batches of any size. The graph is that of all that is known, written at once.
 */
class FileSequencesIT {

    private static final List<String> SAMPLE = List.of("daily-papers-1.txt", "daily-papers-2.txt", "papers.jsonl");
    private static final List<Path> SHARED =
            List.of(Path.of("..", "shared", "seeds"), Path.of("..", "shared", "eval", "formats"));

    /** Files with more say the same more slowly. */
    private static final int MOST_BYTES = 60_000;

    private static final String REPLACED = " we ";
    private static final List<String> EDITIONS = List.of(REPLACED, " they ", " all of us ");
    private static final Map<String, Extraction> EXTRACTIONS = new HashMap<>();

    /** Started with the first sequence. */
    private static final class Shared {
        private static final Path FOLDER = folder();
        private static final List<Path> FILES = files();
        private static final GraphServer.Running SERVER = GraphServer.start();
        private static final PaperGraph GRAPH =
                PaperGraph.connect(SERVER.connection().settings());
        private static final GraphWriter WRITER = new GraphWriter(SERVER.connection(), Records.textExtraction());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("papergraph-sequences");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try {
            List<Path> files = new ArrayList<>();
            for (String name : SAMPLE) {
                try (InputStream in = PaperGraph.class.getResourceAsStream("/org/papergraph/sample/" + name)) {
                    files.add(Shared.FOLDER.resolve(name));
                    Files.copy(Objects.requireNonNull(in), Shared.FOLDER.resolve(name));
                }
            }
            for (Path shared : SHARED) {
                if (Files.isDirectory(shared)) {
                    files.addAll(filesIn(shared));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() < MOST_BYTES)
                    .sorted()
                    .toList();
        }
    }

    @AfterContainer
    static void stop() throws IOException {
        Shared.GRAPH.close();
        Shared.SERVER.close();
        try (Stream<Path> files = Files.walk(Shared.FOLDER)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @BeforeTry
    void wipe() {
        Shared.SERVER.wipe();
    }

    /** What is done next. */
    sealed interface Step {}

    /** Files are built, each in one of its editions. */
    record Build(List<Integer> files, int edition, int threads, int batch) implements Step {}

    /** Some of the papers that are there are removed. */
    record Remove(long seed, int count) implements Step {}

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void anySequenceGivesTheGraphOfAllThatIsKnown(@ForAll("sequences") List<Step> steps, @ForAll Random random)
            throws IOException {
        Map<String, SourceRecord> known = new TreeMap<>();
        for (Step step : steps) {
            if (step instanceof Build build) {
                build(build, known);
            } else if (step instanceof Remove remove) {
                remove(remove, known);
            }
        }
        assertThat(Recount.inconsistencies(Shared.SERVER.connection())).isEmpty();
        String stepByStep = Shared.GRAPH.fingerprint();

        Shared.SERVER.wipe();
        Schema.apply(Shared.SERVER.connection());
        List<SourceRecord> all = new ArrayList<>(known.values());
        Collections.shuffle(all, random);
        Shared.WRITER.add(all.stream().map(FileSequencesIT::extracted).toList());
        assertThat(Shared.GRAPH.fingerprint()).isEqualTo(stepByStep);
    }

    private static void build(Build step, Map<String, SourceRecord> known) throws IOException {
        List<String> paths = new ArrayList<>();
        for (int file : step.files()) {
            paths.add(edition(Shared.FILES.get(file % Shared.FILES.size()), step.edition())
                    .toString());
        }
        BuildOptions options = new BuildOptions(step.threads(), step.batch(), Optional.empty(), Optional.empty());
        BuildReport report = Shared.GRAPH.build(paths, InputStream.nullInputStream(), options, BuildProgress.SILENT);
        List<SourceRecord> read = read(paths);
        assertThat(report.records()).isEqualTo(read.size());
        read.forEach(record -> known.put(record.key(), record));
    }

    /** The same papers in other words, under the same name as the others. */
    private static Path edition(Path file, int edition) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Path edited = Shared.FOLDER.resolve("edition-" + file.getFileName());
        Files.writeString(edited, text.replace(REPLACED, EDITIONS.get(edition)), StandardCharsets.ISO_8859_1);
        return edited;
    }

    private static List<SourceRecord> read(List<String> paths) {
        List<SourceRecord> records = new ArrayList<>();
        Sources.read(paths, InputStream.nullInputStream(), new RecordSink() {
            @Override
            public void accept(PaperRecord paper) {
                Records.addRepaired(paper, records, this);
            }

            @Override
            public void quarantine(Quarantined bad) {
                // told in the report of the build
            }
        });
        return records;
    }

    private static void remove(Remove step, Map<String, SourceRecord> known) {
        List<ResolvedPaper> papers = new ArrayList<>(PaperIdentity.resolve(List.copyOf(known.values())));
        Collections.shuffle(papers, new Random(step.seed()));
        List<ResolvedPaper> gone = papers.subList(0, Math.min(step.count(), papers.size()));
        assertThat(Shared.GRAPH.remove(gone.stream().map(ResolvedPaper::id).toList()))
                .isEqualTo(gone.size());
        gone.forEach(paper -> paper.records().forEach(record -> known.remove(record.key())));
    }

    private static ExtractedRecord extracted(SourceRecord record) {
        PaperRecord paper = record.paper();
        return new ExtractedRecord(record, EXTRACTIONS.computeIfAbsent(record.hash(), hash -> new Extractor()
                .extract(paper.title(), paper.abstractText())));
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        Arbitrary<Step> build = Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 999)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.integers().between(0, EDITIONS.size() - 1),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(1, 7, 40, 300))
                .as(Build::new);
        Arbitrary<Step> remove = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(1, 20))
                .as(Remove::new);
        return Arbitraries.frequencyOf(Tuple.of(4, build), Tuple.of(1, remove))
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }
}
