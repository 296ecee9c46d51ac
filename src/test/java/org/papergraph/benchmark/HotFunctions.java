package org.papergraph.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.papergraph.extract.Extractor;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.resolve.Meanings;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeRef;
import org.papergraph.resolve.PaperIdentity;
import org.papergraph.resolve.PaperMentions;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.source.RecordSink;
import org.papergraph.source.Sources;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Analyzer;
import org.papergraph.text.Spelling;
import org.papergraph.text.TextRepair;

/**
 * The functions that a build spends its time in, on the first {@value #PAPERS} papers: the mean time for one of them,
 * or for one phrase; {@code readLines} and {@code resolveRecords} take all at once.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class HotFunctions {

    /** How many papers. */
    private static final int PAPERS = 1000;

    private final Analyzer analyzer = new Analyzer();
    private final Extractor extractor = new Extractor();
    private final Meanings meanings = new Meanings();
    private final List<Extraction> extractions = new ArrayList<>();
    private List<String> surfaces = List.of();
    private List<PaperRecord> papers = List.of();
    private List<SourceRecord> records = List.of();
    private byte[] lines = {};
    private int next;

    /** Reads and extracts the papers. */
    @Setup
    public void read() {
        List<String> given = Papers.lines();
        List<String> used = given.subList(0, Math.min(PAPERS, given.size()));
        lines = String.join("\n", used).getBytes(StandardCharsets.UTF_8);
        papers = Papers.records(used);
        records = papers.stream().map(SourceRecord::of).toList();
        for (PaperRecord paper : papers) {
            Extraction extraction = extractor.extract(paper.title(), paper.abstractText());
            extractions.add(extraction);
            PaperMentions.definitions(extraction)
                    .forEach(definition -> meanings.add(definition.shortKey(), definition.meaning(), 1));
        }
        surfaces = extractions.stream()
                .flatMap(extraction -> extraction.concepts().stream())
                .map(Term::spans)
                .flatMap(List::stream)
                .map(Span::surface)
                .toList();
    }

    private <T> T next(List<T> all) {
        next = next + 1 < all.size() ? next + 1 : 0;
        return all.get(next);
    }

    /** Reading lines of JSON. */
    @Benchmark
    public void readLines(Blackhole sink) {
        Sources.read("papers.jsonl", new ByteArrayInputStream(lines), new RecordSink() {
            @Override
            public void accept(PaperRecord paper) {
                sink.consume(paper);
            }

            @Override
            public void quarantine(Quarantined bad) {
                sink.consume(bad);
            }
        });
    }

    /** Repairing a text that needs none. */
    @Benchmark
    public String repairAbstract() {
        return TextRepair.repair(next(papers).abstractText());
    }

    /** Sentences, tokens and tags of an abstract. */
    @Benchmark
    public AnalyzedText analyzeAbstract() {
        return analyzer.analyze(next(papers).abstractText());
    }

    /** All that a title and an abstract mention. */
    @Benchmark
    public Extraction extractPaper() {
        PaperRecord paper = next(papers);
        return extractor.extract(paper.title(), paper.abstractText());
    }

    /** The key of a phrase. */
    @Benchmark
    public String keyOfPhrase() {
        return Spelling.key(next(surfaces));
    }

    /** Folding what a paper mentions. */
    @Benchmark
    public Map<NodeRef, Mention> mentionsOfPaper() {
        return PaperMentions.of(next(extractions), meanings);
    }

    /** Which papers records describe. */
    @Benchmark
    public List<ResolvedPaper> resolveRecords() {
        return PaperIdentity.resolve(records);
    }
}
