package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.Corrections;

/** The first load of a running server, held against the same records written to it in batches. */
@ExtendWith(GraphServer.class)
class ServerLoadIT {

    private static final Corrections CORRECTIONS = Corrections.of(List.of("same: w0 | w1", "drop: w2"));

    private final GraphConnection graph;
    private final GraphWriter batches;
    private final List<ExtractedRecord> records = records();
    private String expected = "";
    private List<String> indexes = List.of();

    ServerLoadIT(GraphConnection graph) {
        this.graph = graph;
        this.batches = new GraphWriter(graph, MarkedText::extract);
    }

    private static List<ExtractedRecord> records() {
        Random random = new Random(8);
        return IntStream.range(0, 120)
                .mapToObj(i -> {
                    String title = "Title " + random.nextInt(60);
                    String text = MarkedText.randomText(random);
                    return random.nextBoolean()
                            ? PaperRecord.of("p" + random.nextInt(50), title, text)
                            : MarkedText.listed("L" + random.nextInt(3), 1 + random.nextInt(9), title, text);
                })
                .map(MarkedText::record)
                .toList();
    }

    @BeforeEach
    void learnWhatBatchesGive() {
        Schema.apply(graph);
        indexes = indexes();
        batches.add(records);
        expected = Fingerprint.of(graph);
        batches.remove(TestCypher.rows(graph, "paper-ids", Map.of()).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList());
        assertThat(Fingerprint.of(graph)).isNotEqualTo(expected);
    }

    private FirstLoad load() {
        return new FirstLoad(new ServerLoad(graph, 1), MarkedText::extract);
    }

    private List<String> indexes() {
        return TestCypher.rows(graph, "online-indexes", Map.of()).stream()
                .map(row -> String.valueOf(row.get("name")))
                .toList();
    }

    private void assertWhole() {
        assertThat(indexes()).isEqualTo(indexes);
        assertThat(Schema.version(graph)).isEqualTo(Schema.VERSION);
        assertThat(Recount.inconsistencies(graph)).isEmpty();
        assertThat(Fingerprint.of(graph)).isEqualTo(expected);
        assertThat(TestCypher.rows(graph, "load-marks", Map.of())).isEmpty();
    }

    @Test
    void givesTheGraphThatBatchesGive() {
        FirstLoad load = load();
        load.begin(Optional.empty());
        load.add(records);
        String key = records.get(0).record().key();
        assertThat(load.hashes(Set.of(key, "id:nobody"))).containsOnlyKeys(key);
        assertThat(batches.hashes(Set.of(key))).isEmpty();

        WriteResult result = load.finish();

        assertThat(result.added()).isPositive();
        assertThat(result.changed()).isZero();
        assertWhole();
        assertThat(batches.add(records)).isEqualTo(WriteResult.NONE);
    }

    @Test
    void loadsUnderCorrectionsThatCanBeTakenBack() {
        FirstLoad load = load();
        load.begin(Optional.of(CORRECTIONS));
        load.add(records);
        assertThat(load.finish().changed()).isZero();
        assertThat(Recount.inconsistencies(graph)).isEmpty();
        assertThat(Fingerprint.of(graph)).isNotEqualTo(expected);
        batches.begin(Optional.of(Corrections.NONE));
        assertWhole();
    }

    @Test
    void leavesQuestionsWithoutAnAnswerUntilAllIsThereAlsoForWhoAskedBefore() {
        Query query = Query.named("overview").orElseThrow();
        assertThat(graph.query(query, Map.of())).isNotEmpty();
        TestCypher.run(graph, "half-loaded");
        assertThatThrownBy(() -> graph.query(query, Map.of())).isInstanceOf(UnfinishedLoadException.class);
    }

    @Test
    void beginsAnewWhatWasCutShort() {
        TestCypher.run(graph, "half-loaded");
        assertThatThrownBy(() -> batches.add(records)).isInstanceOf(UnfinishedLoadException.class);
        assertThatThrownBy(() -> Schema.requireCurrent(graph)).isInstanceOf(UnfinishedLoadException.class);
        assertThatThrownBy(() -> Fingerprint.of(graph)).isInstanceOf(UnfinishedLoadException.class);
        assertThatThrownBy(() -> graph.export(source -> source)).isInstanceOf(UnfinishedLoadException.class);
        try (GraphHome home = GraphHome.at(graph.settings())) {
            assertThat(home.unfinishedLoad()).contains(graph.settings().address());
            RecordWriter load = home.writer(MarkedText::extract);
            assertThat(load).isInstanceOf(FirstLoad.class);
            load.begin(Optional.empty());
            load.add(records);
            load.finish();
            assertThat(home.unfinishedLoad()).isEmpty();
            assertThat(home.writer(MarkedText::extract)).isInstanceOf(GraphWriter.class);
        }
        assertWhole();
    }

    @Test
    void makesTheFullTextIndexesThatACutLoadWasWithout() {
        TestCypher.run(graph, "half-loaded");
        assertThat(Schema.suspendSearch(graph)).isTrue();
        assertThat(indexes)
                .containsAll(indexes())
                .filteredOn(name -> !indexes().contains(name))
                .containsExactlyInAnyOrder("authorName", "paperText", "paperWords", "termName", "termSpelling");
        try (GraphHome home = GraphHome.at(graph.settings())) {
            RecordWriter load = home.writer(MarkedText::extract);
            load.begin(Optional.empty());
            load.add(records);
            load.finish();
        }
        assertWhole();
    }

    @Test
    void goesOnInBatchesWhereSomebodyElseWroteMeanwhile() {
        FirstLoad load = load();
        load.begin(Optional.empty());
        load.add(records.subList(0, 80));
        batches.add(records.subList(40, records.size()));
        load.finish();
        assertThat(indexes()).isEqualTo(indexes);
        assertThat(Recount.inconsistencies(graph)).isEmpty();
        batches.add(records);
        assertWhole();
    }

    @Test
    void goesOnInBatchesWhereSomebodyElseEndedTheLoad() {
        FirstLoad load = load();
        load.watch(new LoadProgress() {
            @Override
            public void writtenAtOnce(int percent) {
                TestCypher.run(graph, "end-loads");
            }
        });
        load.begin(Optional.empty());
        load.add(records);
        assertThat(load.finish().added()).isPositive();
        Schema.awaitIndexes(graph);
        assertWhole();
    }

    @Test
    void doesAStepOnceThoughItIsTriedAgain() {
        String[] elements = new String[3];
        NodeBlock nodes = new NodeBlock(elements);
        nodes.add(paper("a"), 0);
        nodes.add(paper("b"), 2);
        String load = "tried again";
        graph.write(tx -> tx.run(Statement.BEGIN_LOAD.with(Map.of("load", load, "streams", EdgeWindow.STREAMS)))
                .consume());
        send(load, nodes);
        String[] first = elements.clone();
        send(load, nodes);
        assertThat(elements).isEqualTo(first);
        assertThat(first[0]).isNotBlank();
        assertThat(first[2]).isNotBlank();
        assertThat(TestCypher.rows(graph, "paper-ids", Map.of())).hasSize(2);
        assertThatThrownBy(() -> send("another", nodes)).isInstanceOf(LoadStreams.EndedException.class);
    }

    private void send(String load, NodeBlock nodes) {
        try (LoadStreams streams = new LoadStreams(graph, load)) {
            streams.send(List.of(new LoadStreams.Round(List.of(List.of(nodes)))));
            streams.await();
        }
    }

    private static GraphNode paper(String id) {
        return new GraphNode(new NodeId(NodeKind.PAPER, id), List.of("Paper"), Map.of("id", id), List.of());
    }
}
