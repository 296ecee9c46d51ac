package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.summary.Plan;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.Corrections;

/** The first load of an empty directory, held against the same records written in batches to another server. */
@ExtendWith(GraphServer.class)
class FirstLoadIT {

    private final GraphConnection batches;
    private final List<ExtractedRecord> records = records();

    @TempDir
    Path folder;

    FirstLoadIT(GraphConnection batches) {
        this.batches = batches;
    }

    @BeforeEach
    void writeBatches() {
        Schema.apply(batches);
        GraphWriter writer = new GraphWriter(batches, MarkedText::extract);
        for (int i = 0; i < records.size(); i += 25) {
            writer.add(records.subList(i, Math.min(i + 25, records.size())));
        }
    }

    /**
     * Records with and without ids, some under one key, some of one paper, some with a listing or a dataset, some of
     * papers that cite each other and name their authors.
     */
    private static List<ExtractedRecord> records() {
        Random random = new Random(5);
        List<ExtractedRecord> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(MarkedText.record(SampleRecords.of(i % 6, random.nextInt(6), i)));
        }
        for (int i = 0; i < 80; i++) {
            String title = "Title " + random.nextInt(60) + (random.nextInt(9) == 0 ? " " : "");
            String text = MarkedText.randomText(random);
            PaperRecord paper = random.nextBoolean()
                    ? PaperRecord.of("p" + random.nextInt(50), title, text)
                    : MarkedText.listed("L" + random.nextInt(3), 1 + random.nextInt(9), title, text);
            records.add(MarkedText.record(
                    i % 3 == 0 ? paper.toBuilder().dataset("w" + i % 4).build() : paper));
        }
        return records;
    }

    @Test
    void givesTheGraphThatBatchesGive() throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve("loading")).resolve("left by a killed process"));
        try (GraphHome home = GraphHome.in(folder)) {
            RecordWriter load = home.writer(MarkedText::extract);
            assertThat(load).isInstanceOf(FirstLoad.class);
            load.add(records);
            assertThat(load.hashes(Set.of("id:p1", "id:nobody"))).containsOnlyKeys("id:p1");
            assertThat(folder.resolve("data")).doesNotExist();
            Told told = new Told();
            load.watch(told);

            WriteResult result = load.finish();

            assertThat(told.lines).hasSizeGreaterThan(1).endsWith("100%").isEqualTo(told.inOrder());

            assertThat(result).isEqualTo(new WriteResult(papers(home.connection()), 0, 0));
            assertThat(Recount.inconsistencies(home.connection())).isEmpty();
            assertThat(Fingerprint.of(home.connection())).isEqualTo(Fingerprint.of(batches));
            assertThat(Recount.spans(home.connection())).isPositive();
            assertThat(home.writer(MarkedText::extract)).isInstanceOf(GraphWriter.class);
        }
        assertThat(folder.resolve("loading")).doesNotExist();
        try (GraphHome again = GraphHome.in(folder)) {
            assertThat(again.writer(MarkedText::extract)).isInstanceOf(GraphWriter.class);
            assertThat(Fingerprint.of(again.connection())).isEqualTo(Fingerprint.of(batches));
        }
    }

    @Test
    void holdsNoMoreThanItHasRoomForAndWritesTheRestInBatches() {
        try (EmbeddedHome home = new EmbeddedHome(DataDirectory.hold(folder))) {
            FirstLoad load = new FirstLoad(home, MarkedText::extract, 20_000);
            Told told = new Told();
            load.watch(told);
            WriteResult written = WriteResult.NONE;
            for (int i = 0; i < records.size(); i += 20) {
                written = written.plus(load.add(records.subList(i, i + 20)));
            }
            assertThat(folder.resolve("data")).exists();
            assertThat(told.lines.get(0)).endsWith(" records");
            assertThat(told.lines).endsWith("100%", "past the heap");
            written = written.plus(load.finish());
            assertThat(written.changed()).isPositive();
            assertThat(load.serverStart()).isPositive();
            assertThat(Recount.inconsistencies(home.connection())).isEmpty();
            assertThat(Fingerprint.of(home.connection())).isEqualTo(Fingerprint.of(batches));
        }
    }

    @Test
    void writesInBatchesWhereSomebodyAsksMeanwhile() {
        try (GraphHome home = GraphHome.in(folder)) {
            RecordWriter load = home.writer(MarkedText::extract);
            load.add(records);
            assertThat(Schema.version(home.connection())).isZero();
            load.finish();
            assertThat(Fingerprint.of(home.connection())).isEqualTo(Fingerprint.of(batches));
        }
    }

    @Test
    void aBuildBesideItLosesNothingOfEither() {
        Map<String, ExtractedRecord> last = new LinkedHashMap<>();
        records.forEach(record -> last.put(record.record().key(), record));
        List<ExtractedRecord> each = List.copyOf(last.values());
        try (GraphHome home = GraphHome.in(folder)) {
            RecordWriter load = home.writer(MarkedText::extract);
            load.add(each.subList(0, 40));
            RecordWriter beside = home.writer(MarkedText::extract);
            beside.add(each.subList(40, each.size()));
            beside.finish();
            load.finish();
            assertThat(Fingerprint.of(home.connection())).isEqualTo(Fingerprint.of(batches));
        }
    }

    @Test
    void correctsWhatItLoads() {
        Corrections corrections = Corrections.of(List.of("same: w0 | w1", "drop: w2", "different: k0 | w3"));
        new GraphWriter(batches, MarkedText::extract).begin(Optional.of(corrections));
        try (GraphHome home = GraphHome.in(folder)) {
            RecordWriter load = home.writer(MarkedText::extract);
            load.begin(Optional.of(corrections));
            load.add(records);
            assertThat(load.finish().changed()).isZero();
            assertThat(Fingerprint.of(home.connection())).isEqualTo(Fingerprint.of(batches));
            home.writer(MarkedText::extract).begin(Optional.of(Corrections.NONE));
            new GraphWriter(batches, MarkedText::extract).begin(Optional.of(Corrections.NONE));
            assertThat(Fingerprint.of(home.connection())).isEqualTo(Fingerprint.of(batches));
        }
    }

    @Test
    void findsNodesByTheirLabelsAsAServersOwnDatabaseDoes() {
        try (GraphHome home = GraphHome.in(folder)) {
            RecordWriter load = home.writer(MarkedText::extract);
            load.add(records);
            load.finish();
            assertThat(TestCypher.rows(home.connection(), "lookup-indexes", Map.of()))
                    .extracting(row -> row.get("entityType"))
                    .containsExactly("NODE", "RELATIONSHIP");
            org.neo4j.driver.Query query = Statement.PAPERS_TO_EMBED.with(Map.of("limit", 1));
            Plan plan = home.connection().read(tx -> tx.run(query.withText("EXPLAIN " + query.text()))
                    .consume()
                    .queryPlan()
                    .orElseThrow());
            assertThat(Operators.of(plan)).contains("NodeByLabelScan").doesNotContain("AllNodesScan");
        }
    }

    @Test
    void anEmptyBuildLeavesAnEmptyGraphWithItsSchema() {
        try (GraphHome home = GraphHome.in(folder)) {
            assertThat(home.writer(MarkedText::extract).finish()).isEqualTo(WriteResult.NONE);
            assertThat(papers(home.connection())).isZero();
            assertThat(Schema.version(home.connection())).isEqualTo(Schema.VERSION);
        }
    }

    @Test
    void saysInOneLineWhyTheFilesCannotBeWritten() throws IOException {
        try (EmbeddedHome home = new EmbeddedHome(DataDirectory.hold(folder))) {
            FirstLoad load = new FirstLoad(home, MarkedText::extract);
            load.add(records);
            Files.createFile(folder.resolve("data"));
            assertThatThrownBy(load::finish)
                    .isInstanceOf(StoreNotWrittenException.class)
                    .hasMessageContaining(folder.toRealPath().toString())
                    .hasMessageNotContaining("\n");
        }
    }

    /** What a load tells of itself. */
    private static final class Told implements LoadProgress {

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void writesAtOnce(long records) {
            lines.add(records + " records");
        }

        @Override
        public void writtenAtOnce(int percent) {
            lines.add(percent + "%");
        }

        @Override
        public void passesTheHeap() {
            lines.add("past the heap");
        }

        /** The same with every percent once and in order. */
        List<String> inOrder() {
            return Stream.concat(
                            lines.stream().limit(1),
                            lines.stream()
                                    .skip(1)
                                    .map(line -> Integer.parseInt(line.replace("%", "")))
                                    .sorted()
                                    .distinct()
                                    .map(percent -> percent + "%"))
                    .toList();
        }
    }

    private static int papers(GraphConnection graph) {
        return graph.read(tx ->
                tx.run(TestCypher.text("count-papers")).single().get("papers").asInt());
    }
}
