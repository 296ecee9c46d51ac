package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairCountsTest {

    @Test
    void handsOnThePairsOfANumberInOrder() {
        PairCounts pairs = new PairCounts(new int[][] {{0, 2, 5}, {2, 5}, {7}}, 8);
        assertThat(from(pairs, 0)).containsExactly("2 1", "5 1");
        assertThat(from(pairs, 2)).containsExactly("5 2");
        assertThat(from(pairs, 5)).isEmpty();
        assertThat(from(pairs, 7)).isEmpty();
    }

    @Property(tries = 200)
    void countsAsCountingOneByOneDoes(
            @ForAll @Size(max = 8) List<@Size(max = 6) Set<@IntRange(max = 9) Integer>> sets) {
        Map<String, Integer> expected = new TreeMap<>();
        for (Set<Integer> set : sets) {
            for (int a : set) {
                set.stream().filter(b -> a < b).forEach(b -> expected.merge(a + " " + b, 1, Integer::sum));
            }
        }
        PairCounts pairs = new PairCounts(
                sets.stream()
                        .map(set -> set.stream().mapToInt(n -> n).sorted().toArray())
                        .toArray(int[][]::new),
                10);
        Map<String, Integer> counted = new TreeMap<>();
        for (int number = 0; number < 10; number++) {
            int smaller = number;
            pairs.from(number, (larger, papers) -> counted.put(smaller + " " + larger, papers));
        }
        assertThat(counted).isEqualTo(expected);
    }

    private static List<String> from(PairCounts pairs, int number) {
        List<String> found = new ArrayList<>();
        pairs.from(number, (larger, sets) -> found.add(larger + " " + sets));
        return found;
    }
}
