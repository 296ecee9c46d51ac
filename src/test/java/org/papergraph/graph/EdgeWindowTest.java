package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EdgeWindowTest {

    private static final NodeId CONCEPT = new NodeId(NodeKind.CONCEPT, "c");
    private static final GraphEdge PAIR =
            new GraphEdge(CONCEPT, EdgeKind.CO_OCCURS_WITH, CONCEPT, Map.of("papers", 1L));

    @Property(tries = 50)
    void everyRelationshipStandsInOneBlockAndTheStreamsOfARoundShareNoNode(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 400) int nodes) {
        String[] elements = IntStream.range(0, nodes).mapToObj(i -> "n" + i).toArray(String[]::new);
        Random random = new Random(seed);
        EdgeWindow window = new EdgeWindow(random.nextBoolean());
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            window.add(from, to, PAIR, elements);
            given.add(elements[from] + " " + elements[to]);
        }
        List<String> found = new ArrayList<>();
        for (LoadStreams.Round round : window.rounds()) {
            Set<String> inRound = new HashSet<>();
            for (Collection<? extends LoadStreams.Work> stream : round.streams()) {
                Set<String> inStream = new HashSet<>();
                pairs(stream).forEach(pair -> {
                    found.add(pair.get(0) + " " + pair.get(1));
                    inStream.addAll(pair);
                });
                assertThat(Collections.disjoint(inRound, inStream)).isTrue();
                inRound.addAll(inStream);
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(given);
    }

    private static List<List<String>> pairs(Collection<? extends LoadStreams.Work> stream) {
        return stream.stream().flatMap(work -> pairs(work).stream()).toList();
    }

    private static List<List<String>> pairs(LoadStreams.Work work) {
        return ((EdgeBlock) work).pairs();
    }

    @Property(tries = 20)
    void theStreamsOfARoundAreOfLikeSizeAlsoWhereNumbersFollowAPattern(@ForAll @IntRange(min = 1, max = 8) int step) {
        EdgeWindow window = filled(new EdgeWindow(false), 20_000, step);
        window.rounds().forEach(round -> round.streams()
                .forEach(stream -> assertThat(pairs(stream).size()).isBetween(1_500, 6_500)));
    }

    private static EdgeWindow filled(EdgeWindow window, int pairs, int step) {
        int nodes = 4_000;
        String[] elements =
                IntStream.range(0, nodes * step).mapToObj(i -> "n" + i).toArray(String[]::new);
        Random random = new Random(step);
        for (int i = 0; i < pairs; i++) {
            window.add(random.nextInt(nodes) * step, random.nextInt(nodes) * step, PAIR, elements);
        }
        return window;
    }

    @Test
    void aStreamWritesMuchInSeveralTransactionsOfLikeSize() {
        EdgeWindow window = filled(new EdgeWindow(false), 200_000, 1);
        for (LoadStreams.Round round : window.rounds()) {
            for (Collection<? extends LoadStreams.Work> stream : round.streams()) {
                assertThat(stream.size()).isGreaterThan(1);
                stream.forEach(work -> assertThat(pairs(work).size()).isLessThanOrEqualTo(10_000));
            }
        }
    }

    @Test
    void aWindowIsFullAfterSoManyPairsAndTheNextBeginsWithTheRoundThatItEndsWith() {
        EdgeWindow window = filled(new EdgeWindow(false), 400_000, 1);
        assertThat(window.isFull()).isFalse();
        assertThat(filled(window, 50_000, 1).isFull()).isTrue();
        EdgeWindow next = filled(window.next(), 400_000, 1);
        assertThat(ends(next, 0)).isEqualTo(ends(window, 2));
        assertThat(ends(next, 2)).isEqualTo(ends(window, 0));
        assertThat(ends(next, 0)).isNotEqualTo(ends(next, 1));
    }

    /** Which nodes the first stream of a round touches. */
    private static Set<String> ends(EdgeWindow window, int round) {
        return pairs(window.rounds().get(round).streams().get(0)).stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
