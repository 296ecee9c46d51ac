package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EdgeWindowTest {

    private static final NodeId CONCEPT = new NodeId(NodeKind.CONCEPT, "c");
    private static final GraphEdge PAIR =
            new GraphEdge(CONCEPT, EdgeKind.CO_OCCURS_WITH, CONCEPT, Map.of("papers", 1L));

    @Property(tries = 50)
    void everyRelationshipStandsInOneBlockAndTheBlocksOfARoundShareNoNode(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 400) int nodes) {
        String[] elements = IntStream.range(0, nodes).mapToObj(i -> "n" + i).toArray(String[]::new);
        Random random = new Random(seed);
        EdgeWindow window = new EdgeWindow();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            window.add(from, to, PAIR, elements);
            given.add(elements[from] + " " + elements[to]);
        }
        assertThat(window.size()).isEqualTo(500);
        List<String> found = new ArrayList<>();
        for (List<LoadStreams.Work> round : window.rounds()) {
            Set<String> inRound = new HashSet<>();
            for (LoadStreams.Work block : round) {
                Set<String> inBlock = new HashSet<>();
                ((EdgeBlock) block).pairs().forEach(pair -> {
                    found.add(pair.get(0) + " " + pair.get(1));
                    inBlock.addAll(pair);
                });
                assertThat(Collections.disjoint(inRound, inBlock)).isTrue();
                inRound.addAll(inBlock);
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(given);
    }

    @Property(tries = 20)
    void theBlocksOfARoundAreOfLikeSizeAlsoWhereNumbersFollowAPattern(@ForAll @IntRange(min = 1, max = 8) int step) {
        int nodes = 4_000;
        String[] elements =
                IntStream.range(0, nodes * step).mapToObj(i -> "n" + i).toArray(String[]::new);
        Random random = new Random(step);
        EdgeWindow window = new EdgeWindow();
        for (int i = 0; i < 20_000; i++) {
            window.add(random.nextInt(nodes) * step, random.nextInt(nodes) * step, PAIR, elements);
        }
        window.rounds()
                .forEach(round -> round.forEach(
                        block -> assertThat(((EdgeBlock) block).pairs().size()).isBetween(1_500, 6_500)));
    }
}
