package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.SharedCounts.Share;
import org.papergraph.paper.Role;

class SharedCountsTest {

    private static final NodeId BEAM = new NodeId(NodeKind.CONCEPT, "beam search");
    private static final NodeId BLEU = new NodeId(NodeKind.CONCEPT, "bleu");
    private static final NodeId ADA = new NodeId(NodeKind.AUTHOR, "orcid:1");
    private static final NodeId DOI = new NodeId(NodeKind.REFERENCE, "doi:10.1/a");
    private static final NodeId UNKNOWN = new NodeId(NodeKind.REFERENCE, "doi:10.1/b");

    @TempDir
    private Path folder;

    @Test
    void countsNumbersAndJoinsWhatPapersShare() {
        try (PackedFile file = new PackedFile(folder.resolve("shared"))) {
            SharedCounts counts = new SharedCounts(2, file);
            counts.count(
                    0,
                    new TreeMap<>(Map.of(
                            BEAM, new Share(List.of("beam search", "Beam search"), Optional.of(Role.METHOD)),
                            BLEU, new Share(List.of("BLEU"), Optional.of(Role.METRIC)),
                            ADA, new Share(List.of("Ada L."), Optional.empty()))),
                    Set.of(DOI, UNKNOWN));
            counts.count(
                    1,
                    new TreeMap<>(Map.of(
                            BEAM, new Share(List.of("beam search"), Optional.of(Role.METHOD)),
                            BLEU, new Share(List.of("BLEU"), Optional.empty()),
                            DOI, Share.PLAIN)),
                    Set.of());

            SharedNodes nodes = counts.merge();

            assertThat(ids(nodes)).containsExactly(ADA, BEAM, BLEU, DOI);
            assertThat(nodes.node(1).labels()).containsExactly("Concept", "Method");
            assertThat(nodes.node(1).properties())
                    .containsEntry("papers", 2L)
                    .containsEntry("surfaces", List.of("Beam search", "beam search"))
                    .containsEntry("surfaceCounts", List.of(1L, 2L))
                    .containsEntry("rolePapers", List.of(2L));
            assertThat(nodes.node(0).properties()).containsEntry("name", "Ada L.");
            assertThat(nodes.node(3).properties()).isEqualTo(Map.of("key", DOI.key()));
            assertThat(nodes.of(0)).containsExactly(0, 1, 2);
            assertThat(nodes.of(1)).containsExactly(1, 2, 3);
            assertThat(nodes.named(3)).containsExactly(0);
            assertThat(nodes.named(1)).isEmpty();
            assertThat(coOccurrences(nodes))
                    .containsExactly("1 2 " + new GraphEdge(BEAM, EdgeKind.CO_OCCURS_WITH, BLEU, Map.of("papers", 2L)));
            assertThat(nodes.number(BLEU)).isEqualTo(2);
            assertThatThrownBy(() -> nodes.number(UNKNOWN)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 10_000})
    void runsOfAnySizeComeToTheSame(int nodesPerRun) {
        Random random = new Random(11);
        List<SortedMap<NodeId, Share>> papers = new ArrayList<>();
        Map<NodeId, NodeCount> expected = new TreeMap<>();
        Map<NodeId, Set<Integer>> named = new HashMap<>();
        for (int place = 0; place < 300; place++) {
            SortedMap<NodeId, Share> shares = new TreeMap<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                shares.put(anyNode(random), anyShare(random));
            }
            papers.add(shares);
            shares.forEach(
                    (id, share) -> expected.computeIfAbsent(id, NodeCount::new).add(share.names(), share.role()));
            named.computeIfAbsent(nameOf(place), k -> new TreeSet<>()).add(place);
        }
        try (PackedFile file = new PackedFile(folder.resolve("shared"))) {
            SharedCounts counts = new SharedCounts(papers.size(), file, nodesPerRun);
            IntStream.range(0, papers.size())
                    .parallel()
                    .forEach(place -> counts.count(place, papers.get(place), Set.of(nameOf(place))));

            SharedNodes nodes = counts.merge();

            assertThat(ids(nodes)).containsExactlyElementsOf(expected.keySet());
            for (Map.Entry<NodeId, NodeCount> entry : expected.entrySet()) {
                int number = nodes.number(entry.getKey());
                assertThat(nodes.node(number)).isEqualTo(entry.getValue().node());
                assertThat(Set.copyOf(nodes.named(number))).isEqualTo(named.getOrDefault(entry.getKey(), Set.of()));
            }
            for (int place = 0; place < papers.size(); place++) {
                assertThat(IntStream.of(nodes.of(place)).mapToObj(nodes::node).map(GraphNode::id))
                        .containsExactlyElementsOf(papers.get(place).keySet());
            }
            assertThat(coOccurrences(nodes)).hasSizeGreaterThan(100);
        }
    }

    /** Some of few, so that many papers have them, or one of many. */
    private static NodeId anyNode(Random random) {
        NodeKind kind = List.of(NodeKind.AUTHOR, NodeKind.CONCEPT, NodeKind.DATASET, NodeKind.REFERENCE)
                .get(random.nextInt(4));
        return new NodeId(kind, "n" + (random.nextBoolean() ? random.nextInt(20) : random.nextInt(5_000)));
    }

    private static Share anyShare(Random random) {
        List<String> names = random.nextInt(3) == 0 ? List.of("n", "N") : List.of("name " + random.nextInt(3));
        return new Share(names, random.nextBoolean() ? Optional.of(Role.TASK) : Optional.empty());
    }

    private static NodeId nameOf(int place) {
        return new NodeId(NodeKind.REFERENCE, "n" + place % 40);
    }

    private static List<NodeId> ids(SharedNodes nodes) {
        return IntStream.range(0, nodes.size())
                .mapToObj(number -> nodes.node(number).id())
                .toList();
    }

    private static List<String> coOccurrences(SharedNodes nodes) {
        List<String> edges = new ArrayList<>();
        for (int number = 0; number < nodes.size(); number++) {
            nodes.coOccurrences(number, (from, to, edge) -> edges.add(from + " " + to + " " + edge));
        }
        return edges;
    }
}
