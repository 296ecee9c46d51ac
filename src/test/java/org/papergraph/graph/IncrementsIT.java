package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.PaperIdentity;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/** Whatever is added, changed, listed again and removed, in whatever order: the graph is that of a clean build. */
class IncrementsIT {

    /** Started with the first sequence. */
    private static final class Shared {
        private static final GraphServer.Running SERVER = GraphServer.start();
        private static final GraphConnection GRAPH = SERVER.connection();
        private static final GraphWriter WRITER = new GraphWriter(GRAPH, MarkedText::extract);
    }

    @AfterContainer
    static void stop() throws IOException {
        Shared.SERVER.close();
    }

    @BeforeTry
    void wipe() {
        Shared.SERVER.wipe();
        Schema.apply(Shared.GRAPH);
    }

    /** What is done in one transaction: records are added or replaced, or papers removed. */
    record Step(List<PaperRecord> add, List<String> remove) {

        @Override
        public String toString() {
            return remove.isEmpty()
                    ? "add " + add.stream().map(p -> SourceRecord.of(p).key()).toList()
                    : "remove " + remove;
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void anySequenceGivesTheGraphOfACleanBuild(@ForAll("sequences") List<Step> steps, @ForAll Random random) {
        Map<String, PaperRecord> known = new TreeMap<>();
        for (Step step : steps) {
            if (step.remove().isEmpty()) {
                step.add().forEach(paper -> known.put(SourceRecord.of(paper).key(), paper));
                Shared.WRITER.add(extracted(step.add()));
            } else {
                step.remove().forEach(id -> forget(id, known));
                Shared.WRITER.remove(step.remove());
            }
        }
        assertThat(Recount.inconsistencies(Shared.GRAPH)).isEmpty();
        String incremental = Fingerprint.of(Shared.GRAPH);

        Shared.SERVER.wipe();
        Schema.apply(Shared.GRAPH);
        List<PaperRecord> all = new ArrayList<>(known.values());
        Collections.shuffle(all, random);
        Shared.WRITER.add(extracted(all));
        assertThat(Fingerprint.of(Shared.GRAPH)).isEqualTo(incremental);
    }

    private static List<ExtractedRecord> extracted(List<PaperRecord> papers) {
        return papers.stream().map(MarkedText::record).toList();
    }

    /** Takes away all records of the papers that go by an id. */
    private static void forget(String id, Map<String, PaperRecord> known) {
        for (ResolvedPaper paper : PaperIdentity.resolve(
                known.values().stream().map(SourceRecord::of).toList())) {
            boolean meant = paper.id().equals(id)
                    || paper.records().stream()
                            .map(SourceRecord::paper)
                            .anyMatch(p -> p.id().filter(id::equals).isPresent()
                                    || p.arxivId().filter(id::equals).isPresent()
                                    || p.doi().filter(id::equals).isPresent());
            if (meant) {
                paper.records().forEach(record -> known.remove(record.key()));
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        Arbitrary<PaperRecord> paper = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs())
                .as(SampleRecords::of);
        Arbitrary<Step> add = paper.list().ofMinSize(1).ofMaxSize(4).map(papers -> new Step(papers, List.of()));
        Arbitrary<Step> remove = Arbitraries.of(SampleRecords.IDS).map(id -> new Step(List.of(), List.of(id)));
        return Arbitraries.frequencyOf(Tuple.of(4, add), Tuple.of(1, remove))
                .list()
                .ofMinSize(2)
                .ofMaxSize(10);
    }
}
