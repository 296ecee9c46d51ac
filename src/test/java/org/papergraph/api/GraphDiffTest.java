package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.EdgeKind.Ends;
import org.papergraph.graph.NodeKind;

/** What is found between exports that are written by hand, and which of them are refused. */
class GraphDiffTest {

    private static final Ends PAPER_TO_CONCEPT = new Ends(NodeKind.PAPER, NodeKind.CONCEPT);
    private static final Ends PAPER_TO_LISTING = new Ends(NodeKind.PAPER, NodeKind.LISTING);

    @TempDir
    private Path temporary;

    private WrittenExport before;
    private WrittenExport after;

    @BeforeEach
    void writeEmptyGraphs() throws IOException {
        before = WrittenExport.in(temporary.resolve("before"));
        after = WrittenExport.in(temporary.resolve("after"));
    }

    private GraphDiff diff(int limit) {
        return GraphDiff.between(before.folder(), after.folder(), limit);
    }

    private static List<String> ids(Changes<NodeChange> changes) {
        return changes.first().stream().map(change -> change.node().id()).toList();
    }

    @Test
    void emptyGraphsDoNotDiffer() {
        assertThat(diff(20).isEmpty()).isTrue();
    }

    @Test
    void aGraphDoesNotDifferFromItself() {
        after.concept("moss", 3).node(NodeKind.PAPER, "p", Map.of("title", "\"Moss,\n\"\"grown\"\"\""));
        assertThat(GraphDiff.between(after.folder(), after.folder(), 20).isEmpty())
                .isTrue();
    }

    @Test
    void conceptsAreNewOrGoneRiseOrFallOrChangeOtherwise() {
        before.concept("ash", 4).concept("birch", 2).concept("elm", 9).concept("fir", 1);
        after.concept("ash", 6).concept("birch", 1).concept("cedar", 5);
        before.node(NodeKind.CONCEPT, "oak", Map.of("papers", "2", "roles", "task"));
        after.node(NodeKind.CONCEPT, "oak", Map.of("papers", "2", "roles", "method"));
        NodeChanges concepts = diff(20).of(NodeKind.CONCEPT);
        assertThat(ids(concepts.added())).containsExactly("cedar");
        assertThat(ids(concepts.gone())).containsExactly("elm", "fir");
        assertThat(concepts.risen().first())
                .extracting(c -> c.node().name(), NodeChange::papersBefore, NodeChange::papersAfter)
                .containsExactly(tuple("The ash", 4L, 6L));
        assertThat(ids(concepts.fallen())).containsExactly("birch");
        assertThat(concepts.changed().first())
                .extracting(c -> c.node().name(), NodeChange::properties)
                .containsExactly(tuple("oak", List.of("roles")));
        assertThat(concepts.isEmpty()).isFalse();
    }

    @Test
    void theLargestChangesAreNamedAndAllAreCounted() {
        for (int i = 10; i < 60; i++) {
            after.concept("c" + i, i % 10);
        }
        Changes<NodeChange> added = diff(6).of(NodeKind.CONCEPT).added();
        assertThat(added.count()).isEqualTo(50);
        assertThat(added.more()).isEqualTo(44);
        assertThat(ids(added)).containsExactly("c19", "c29", "c39", "c49", "c59", "c18");
        assertThat(diff(0).of(NodeKind.CONCEPT).added()).isEqualTo(new Changes<>(50, List.of()));
    }

    @Test
    void ofAPaperTheChangedValuesAreNamedAndWhatFollowsFromItsTextOnlyWhereThatIsTheSame() {
        before.node(NodeKind.PAPER, "a", Map.of("title", "Moss", "textHash", "1", "venue", "Here"));
        after.node(NodeKind.PAPER, "a", Map.of("title", "Lichen", "textHash", "2", "venue", "There"));
        before.node(NodeKind.PAPER, "b", Map.of("title", "Fern", "textHash", "1"));
        after.node(NodeKind.PAPER, "b", Map.of("title", "Fern", "textHash", "2"));
        assertThat(diff(20).of(NodeKind.PAPER).changed().first())
                .extracting(c -> c.node().name(), NodeChange::properties)
                .containsExactly(tuple("Lichen", List.of("title", "venue")), tuple("Fern", List.of("textHash")));
    }

    @Test
    void anEmptyTextIsNotAnAbsentOne() {
        before.node(NodeKind.PAPER, "a", Map.of("title", "Moss", "abstract", ""));
        after.node(NodeKind.PAPER, "a", Map.of("title", "Moss", "abstract", "\"\""));
        assertThat(diff(20).of(NodeKind.PAPER).changed().first())
                .extracting(NodeChange::properties)
                .containsExactly(List.of("abstract"));
    }

    @Test
    void relationshipsAreNamedByTheirEnds() {
        before.concept("ash", 4).concept("birch", 2).concept("elm", 9);
        before.pair("ash", "birch", 3).pair("ash", "elm", 2).pair("birch", "elm", 1);
        after.concept("ash", 4).concept("birch", 2).concept("elm", 9);
        after.pair("ash", "birch", 7).pair("ash", "elm", 3);
        GraphDiff diff = diff(20);
        assertThat(diff.nodes().values()).allMatch(NodeChanges::isEmpty);
        EdgeChanges pairs = diff.of(EdgeKind.CO_OCCURS_WITH);
        assertThat(pairs.changed().first())
                .extracting(c -> c.from().name(), c -> c.to().name(), EdgeChange::before, EdgeChange::after)
                .containsExactly(tuple("The ash", "The birch", 3.0, 7.0), tuple("The ash", "The elm", 2.0, 3.0));
        assertThat(pairs.gone().first()).extracting(c -> c.to().name()).containsExactly("The elm");
        assertThat(pairs.added()).isEqualTo(new Changes<>(0, List.of()));
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void mentionsAreFoundByTheirScore() {
        after.edge(EdgeKind.MENTIONS, PAPER_TO_CONCEPT, "p", "ash", Map.of("score", "0.25"));
        after.edge(EdgeKind.MENTIONS, PAPER_TO_CONCEPT, "p", "birch", Map.of("score", "0.75"));
        assertThat(diff(1).of(EdgeKind.MENTIONS).added())
                .extracting(Changes::count, all -> all.first().get(0).to().id())
                .containsExactly(2L, "birch");
    }

    @Test
    void whatAListingHoldsIsInTheOrderOfTheListings() {
        Map<String, String> first = Map.of("rank", "1");
        before.edge(EdgeKind.LISTED_IN, PAPER_TO_LISTING, "z", "day-1", first)
                .edge(EdgeKind.LISTED_IN, PAPER_TO_LISTING, "a", "day-2", first);
        after.edge(EdgeKind.LISTED_IN, PAPER_TO_LISTING, "b", "day-1", first)
                .edge(EdgeKind.LISTED_IN, PAPER_TO_LISTING, "z", "day-1", Map.of("rank", "2"))
                .edge(EdgeKind.LISTED_IN, PAPER_TO_LISTING, "a", "day-2", first);
        EdgeChanges listed = diff(20).of(EdgeKind.LISTED_IN);
        assertThat(listed.added().first()).extracting(c -> c.from().id()).containsExactly("b");
        assertThat(listed.gone().count()).isZero();
        assertThat(listed.changed().first()).extracting(EdgeChange::properties).containsExactly(List.of("rank"));
    }

    @Test
    void aNoteThatNamesNoCorrectionsSaysNoMoreThanNone() {
        after.node(NodeKind.PAPERGRAPH, "schema", Map.of());
        assertThat(diff(20).isEmpty()).isTrue();
        before.node(NodeKind.PAPERGRAPH, "schema", Map.of("corrections", "drop: tea"));
        assertThat(diff(20).of(NodeKind.PAPERGRAPH).changed().first())
                .extracting(NodeChange::properties)
                .containsExactly(List.of("corrections"));
    }

    @Test
    void identitiesOfAllScriptsAreInTheOrderOfTheirBytes() {
        List<String> keys = new ArrayList<>(
                List.of("", "a", "a\u001f", "ab", "é", "Ω", "\uD7FF", "\uE000", "ﬁ", "\uFFFD", "😀", "😀a", "𝒜"));
        keys.sort(IdentityOrder::byCodePoints);
        List<String> byBytes = new ArrayList<>(keys);
        byBytes.sort((a, b) ->
                Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
        assertThat(keys).isEqualTo(byBytes).isNotEqualTo(keys.stream().sorted().toList());
        keys.forEach(key -> after.concept(key, 1));
        assertThat(diff(20).of(NodeKind.CONCEPT).added().count()).isEqualTo(keys.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comparedTheOtherWayRoundTheyMirrorEachOther(long seed) {
        fill(before, new Random(seed));
        fill(after, new Random(seed + 100));
        GraphDiff there = diff(3);
        GraphDiff back = GraphDiff.between(after.folder(), before.folder(), 3);
        assertThat(there.isEmpty()).isFalse();
        assertThat(back).isEqualTo(Mirror.of(there));
    }

    private static void fill(WrittenExport export, Random random) {
        List<String> keys = IntStream.range(0, 40)
                .filter(i -> random.nextBoolean())
                .mapToObj(i -> "c" + (char) ('A' + i))
                .toList();
        keys.forEach(key -> export.concept(key, random.nextInt(5)));
        for (String from : keys) {
            keys.stream()
                    .filter(to -> to.compareTo(from) > 0 && random.nextInt(3) == 0)
                    .forEach(to -> export.pair(from, to, random.nextInt(4)));
        }
    }

    @Test
    void aFieldOfSeveralMegabytesIsRead() {
        String text = "long ".repeat(2_000_000);
        before.node(NodeKind.PAPER, "a", Map.of("abstract", text));
        after.node(NodeKind.PAPER, "a", Map.of("abstract", text + "er"));
        assertThat(diff(20).of(NodeKind.PAPER).changed().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "only\\n                 | 3 | a row of 1 fields where 2 are due",
                "\\n                     | 3 | a row of 0 fields where 2 are due",
                "b,Reference,more\\n     | 3 | a row of 3 fields where 2 are due",
                "b,Refer                 | 3 | cut short: the last line has no end",
                "\"b\",\"Ref\\n          | 3 | Unclosed quoted field at end of input",
                "\"b\"x,Reference\\n     | 3 | Unexpected character after closing quote: 'x' (0x78)",
                "Z,Reference\\n          | 3 | its rows are not in the order of an export",
                "\"b\\nb\",Reference\\n0 | 5 | a row of 1 fields where 2 are due",
                "b,Reference\\nc,\\xff\\n| 4 | not in UTF-8",
            })
    void aDamagedFileIsNamedWithItsLine(String added, long line, String reason) {
        after.append("Reference.csv", "a,Reference\n".getBytes(StandardCharsets.UTF_8));
        after.append(
                "Reference.csv",
                added.replace("\\n", "\n").replace("\\xff", "\u00ff").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> diff(20))
                .isInstanceOf(UnreadableExportException.class)
                .hasMessage(after.folder().resolve("Reference.csv") + ":" + line + ": " + reason);
    }

    @Test
    void aCountThatIsNoNumberIsNamed() {
        after.node(NodeKind.CONCEPT, "ash", Map.of("papers", "many"));
        assertThatThrownBy(() -> diff(20)).hasMessage(after.folder().resolve("Concept.csv") + ":2: not a number: many");
    }

    @Test
    void otherColumnsAreThoseOfAnotherVersion() throws IOException {
        Files.writeString(before.folder().resolve("Paper.csv"), "id:ID(Paper),:LABEL\n");
        assertThatThrownBy(() -> diff(20))
                .hasMessage(before.folder().resolve("Paper.csv")
                        + ":1: its columns are not those that this version exports");
    }

    @Test
    void aFolderThatLacksAFileOrIsNoneIsNamed() throws IOException {
        Files.delete(after.folder().resolve("Author.csv"));
        assertThatThrownBy(() -> diff(20))
                .hasMessage(after.folder() + ": no export of a whole graph as csv, Author.csv is missing");
        Path nowhere = temporary.resolve("nowhere");
        assertThatThrownBy(() -> GraphDiff.between(nowhere, after.folder(), 20))
                .hasMessage(nowhere + ": no such folder");
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> GraphDiff.between(file, after.folder(), 20)).hasMessage(file + ": not a folder");
        assertThat(GraphDiff.isExport(after.folder())).isTrue();
        assertThat(GraphDiff.isExport(temporary)).isFalse();
    }
}
