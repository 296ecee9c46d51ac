package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.SourceRecord;

@ExtendWith(GraphServer.class)
class GraphWriterIT {

    private final GraphConnection graph;
    private final GraphWriter writer;

    GraphWriterIT(GraphConnection graph) {
        this.graph = graph;
        this.writer = new GraphWriter(graph, MarkedText::extract);
    }

    @BeforeEach
    void applySchema() {
        Schema.apply(graph);
    }

    @Test
    void countsPapersAndCoOccurrencesOfSharedNodesOnly() {
        add("1", "c:alpha c:beta c:alone", "d:mnist r:code");
        add("2", "c:alpha c:beta", "d:mnist");
        add("3", "c:alpha", "d:imagenet");

        assertThat(table("node-counts"))
                .containsEntry("Concept alpha", 3)
                .containsEntry("Concept beta", 2)
                .containsEntry("Concept alone", 1)
                .containsEntry("Dataset mnist", 2)
                .containsEntry("Repository https://github.com/o/code", 1);
        assertThat(table("co-occurrence-counts"))
                .containsOnly(Map.entry("alpha-beta", 2), Map.entry("alpha-mnist", 2), Map.entry("beta-mnist", 2));
    }

    @Test
    void namesANodeByItsMostFrequentSurface() {
        add("1", "c:Alpha", "c:alpha c:ALPHA c:alpha");
        add("2", "c:ALPHA", "c:ALPHA c:ALPHA");
        assertThat(names()).containsExactly("ALPHA");
        writer.remove(List.of("2"));
        assertThat(names()).containsExactly("alpha");
    }

    @Test
    void foldsAnUndefinedShortFormIntoItsDominantMeaningAndBackAgain() {
        add("1", "s:gd", "");
        add("2", "gd=descent", "");
        assertThat(table("node-counts")).containsOnly(Map.entry("Concept gd", 1), Map.entry("Concept descent", 1));
        add("3", "gd=descent", "");
        assertThat(table("node-counts")).containsOnly(Map.entry("Concept descent", 3));
        add("4", "gd=gaussian", "");
        assertThat(table("node-counts"))
                .containsOnly(
                        Map.entry("Concept gd", 1), Map.entry("Concept descent", 2), Map.entry("Concept gaussian", 1));
    }

    @Test
    void labelsAConceptByTheRoleThatPapersAgreeOnAndTakesTheLabelBack() {
        add("1", "t:parsing", "c:parsing m:search");
        assertThat(table("role-labels")).isEmpty();
        add("2", "t:parsing m:search", "");
        assertThat(table("role-labels")).containsOnly(Map.entry("Task parsing", 2), Map.entry("Method search", 2));
        add("3", "m:parsing", "");
        assertThat(table("role-labels")).containsOnly(Map.entry("Method search", 2));
        add("3", "t:parsing", "");
        assertThat(table("role-labels")).containsOnly(Map.entry("Task parsing", 3), Map.entry("Method search", 2));
        writer.remove(List.of("2"));
        assertThat(table("role-labels")).containsOnly(Map.entry("Task parsing", 2));
    }

    @Test
    void takesTheSamePaperFromTwoListingsOnce() {
        PaperRecord first = MarkedText.listed("L1", 1, "One  Title", "A long abstract -- with spaces.");
        PaperRecord second = MarkedText.listed("L2", 3, "One Title", "A long abstract--with spaces.");
        List<String> prints = new ArrayList<>();
        for (List<PaperRecord> order : List.of(List.of(first, second), List.of(second, first))) {
            writer.remove(List.of("one-title"));
            order.forEach(paper -> writer.add(List.of(MarkedText.record(paper))));
            assertThat(table("node-counts")).isEmpty();
            assertThat(table("listing-ranks")).containsOnly(Map.entry("one-title L1", 1), Map.entry("one-title L2", 3));
            prints.add(Fingerprint.of(graph));
        }
        assertThat(prints.get(0)).isEqualTo(prints.get(1));
    }

    @Test
    void findsAPaperByAnyOfItsIdsAndRemovesItWithAllThatOnlyItSaid() {
        PaperRecord named = PaperRecord.of("B", "Some title", "c:alpha");
        writer.add(List.of(MarkedText.record(named)));
        assertThat(writer.remove(List.of("nobody"))).isEqualTo(WriteResult.NONE);
        assertThat(writer.remove(List.of("B")).removed()).isOne();
        assertThat(table("node-counts")).isEmpty();
        assertThat(table("record-counts")).isEmpty();
    }

    @Test
    void foldsPapersByDoiAndFindsThemByEveryIdentifier() {
        PaperRecord plain = PaperRecord.of("Z", "First title", "c:alpha");
        PaperRecord withDoi = withDoi("A", "Second title", "c:beta");
        PaperRecord sameDoi = withDoi("B", "Second title, again", "c:gamma");
        List.of(plain, sameDoi, withDoi).forEach(paper -> writer.add(List.of(MarkedText.record(paper))));

        assertThat(table("node-counts")).containsOnly(Map.entry("Concept alpha", 1), Map.entry("Concept beta", 1));
        assertThat(writer.remove(List.of("10.1000/XYZ")).removed()).isOne();
        assertThat(table("node-counts")).containsOnly(Map.entry("Concept alpha", 1));
    }

    @Test
    void writingTheSameAgainChangesNothing() {
        add("1", "c:alpha s:gd", "d:mnist");
        String print = Fingerprint.of(graph);
        assertThat(writer.add(List.of(MarkedText.record("1", "c:alpha s:gd", "d:mnist"))))
                .isEqualTo(WriteResult.NONE);
        assertThat(Fingerprint.of(graph)).isEqualTo(print);
    }

    @Test
    void correctionsAreExactAndUndoneWithTheirLine() {
        Random random = new Random(11);
        List<ExtractedRecord> papers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            papers.add(MarkedText.record("p" + i, "Title " + i, MarkedText.randomText(random)));
        }
        Corrections corrections = Corrections.of(
                List.of("same: w0 | w1", "drop: w2", "different: k0 | w3", "same: k1 | w4", "drop: nobody says this"));
        writer.add(papers);
        String plain = Fingerprint.of(graph);

        assertThat(writer.begin(Optional.of(corrections)).changed()).isBetween(5, 30);
        String corrected = Fingerprint.of(graph);
        assertThat(corrected).isNotEqualTo(plain);
        assertThat(table("node-counts")).containsKey("Concept w0").doesNotContainKeys("Concept w1", "Concept w2");
        assertThat(Recount.inconsistencies(graph)).isEmpty();
        assertThat(writer.begin(Optional.of(corrections))).isEqualTo(WriteResult.NONE);
        assertThat(writer.begin(Optional.empty())).isEqualTo(WriteResult.NONE);

        assertExactAndUndone(papers, 10, corrected, plain);
    }

    /** Holds the corrected graph against one of the same papers in another order, then the one that is left without. */
    private void assertExactAndUndone(List<ExtractedRecord> papers, int cut, String corrected, String plain) {
        writer.remove(
                papers.stream().map(p -> p.record().paper().id().orElseThrow()).toList());
        writer.add(papers.subList(cut, papers.size()));
        writer.add(papers.subList(0, cut));
        assertThat(Fingerprint.of(graph)).isEqualTo(corrected);

        writer.begin(Optional.of(Corrections.NONE));
        assertThat(Fingerprint.of(graph)).isEqualTo(plain);
    }

    @Test
    void correctionsThatWereCutShortAreFinishedByTheNextBuild() {
        add("1", "c:alpha", "c:beta");
        add("2", "c:alpha", "c:beta");
        TestCypher.run(graph, "half-corrected");
        assertThat(writer.begin(Optional.empty()).changed()).isOne();
        assertThat(table("node-counts")).containsOnly(Map.entry("Concept alpha", 2), Map.entry("Concept beta", 1));
        assertThat(writer.begin(Optional.empty())).isEqualTo(WriteResult.NONE);
        writer.begin(Optional.of(Corrections.NONE));
        assertThat(table("node-counts")).containsEntry("Concept beta", 2);
    }

    @Test
    void correctionsReachTheDatasetsThatSourcesLink() {
        List<ExtractedRecord> papers = List.of(
                linked("1", "d:ilsvrc d:imagenet", "ImageNet"),
                linked("2", "c:alpha", "ImageNet"),
                linked("3", "c:alpha", "ILSVRC"),
                linked("4", "c:alpha", "Moss"),
                linked("5", "c:alpha", "Tree-bank"),
                linked("6", "c:alpha", "Treebank"));
        Corrections corrections =
                Corrections.of(List.of("same: ImageNet | ILSVRC", "drop: moss", "different: Tree-bank | Treebank"));
        writer.add(papers);
        String plain = Fingerprint.of(graph);

        writer.begin(Optional.of(corrections));
        String corrected = Fingerprint.of(graph);
        assertThat(table("node-counts"))
                .containsOnly(
                        Map.entry("Concept alpha", 5),
                        Map.entry("Dataset ilsvrc", 3),
                        Map.entry("Dataset treebank", 1),
                        Map.entry("Dataset treebank/treebank", 1));
        assertThat(Recount.inconsistencies(graph)).isEmpty();
        assertThat(writer.add(papers)).isEqualTo(WriteResult.NONE);

        assertExactAndUndone(papers, 3, corrected, plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attention Is All You Need",
                "What grows in the shade of the northern forests of the world when the winter was long and wet"
            })
    void aGivenIdMeetsTheTitleThatItIsMadeOfInWhateverOrder(String title) {
        ExtractedRecord listed = MarkedText.record(MarkedText.listed("page", 1, title, "c:alpha"));
        String id = listed.record().slug();
        ExtractedRecord arxiv = MarkedText.record(PaperRecord.from(new Origin("arxiv", 1), Source.ARXIV)
                .id("1706.03762")
                .known(PaperId.arxiv("1706.03762"))
                .title(title)
                .build());
        ExtractedRecord managed = MarkedText.record(PaperRecord.from(new Origin("library", 1), Source.CSL)
                .id("vaswani2017")
                .title(title)
                .build());
        ExtractedRecord given = MarkedText.record(id, "Another title altogether", "c:beta");
        for (List<ExtractedRecord> steps : List.of(
                List.of(arxiv, listed, given),
                List.of(given, arxiv, listed),
                List.of(given, managed),
                List.of(managed, given))) {
            writer.add(steps);
            String atOnce = Fingerprint.of(graph);
            writer.remove(List.of(id, "1706.03762"));
            assertThat(table("node-counts")).isEmpty();
            steps.forEach(record -> writer.add(List.of(record)));
            assertThat(Fingerprint.of(graph)).isEqualTo(atOnce);
            writer.remove(List.of(id, "1706.03762"));
        }
    }

    @Test
    void aListingUnderANewTitleIsThatOfACleanBuildAfterAnyNumberOfBatches() {
        List<ExtractedRecord> before = entries("Papers of May 5");
        List<ExtractedRecord> after = entries("Papers of May, 5");
        writer.add(after);
        String clean = Fingerprint.of(graph);
        writer.remove(List.of("moss-1", "moss-2", "moss-3"));

        writer.add(before);
        assertThat(Fingerprint.of(graph)).isNotEqualTo(clean);
        after.forEach(entry -> writer.add(List.of(entry)));

        assertThat(Fingerprint.of(graph)).isEqualTo(clean);
        assertThat(writer.hashes(keys(after)))
                .containsExactlyInAnyOrderEntriesOf(after.stream()
                        .map(ExtractedRecord::record)
                        .collect(Collectors.toMap(SourceRecord::key, SourceRecord::hash)));
        assertThat(writer.add(after)).isEqualTo(WriteResult.NONE);
    }

    private static List<ExtractedRecord> entries(String listing) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(rank -> PaperRecord.from(new Origin("page", rank), Source.LISTING)
                        .title("Moss " + rank)
                        .abstractText("c:alpha")
                        .entry(new ListingEntry(new Listing("page", "test", listing, Optional.empty()), rank))
                        .build())
                .map(MarkedText::record)
                .toList();
    }

    private static List<String> keys(List<ExtractedRecord> records) {
        return records.stream().map(extracted -> extracted.record().key()).toList();
    }

    private static ExtractedRecord linked(String id, String abstractText, String dataset) {
        return MarkedText.record(PaperRecord.of(id, "Title " + id, abstractText).toBuilder()
                .dataset(dataset)
                .build());
    }

    private static PaperRecord withDoi(String id, String title, String abstractText) {
        return PaperRecord.of(id, title, abstractText).toBuilder()
                .known(PaperId.doi("10.1000/xyz"))
                .build();
    }

    private void add(String id, String title, String abstractText) {
        writer.add(List.of(MarkedText.record(id, title, abstractText)));
    }

    private List<String> names() {
        return rows("names").stream().map(r -> r.get("name").asString()).toList();
    }

    private Map<String, Integer> table(String file) {
        Map<String, Integer> table = new TreeMap<>();
        rows(file)
                .forEach(r -> table.put(r.get("key").asString(), r.get("value").asInt()));
        return table;
    }

    private List<Record> rows(String file) {
        return graph.read(tx -> tx.run(TestCypher.text(file)).list());
    }
}
