package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;

class PlacesTest {

    @Property
    void overlapWhatOneOfThemOverlaps(@ForAll("lists") List<Span> places, @ForAll("spans") Span asked) {
        assertThat(new Places(places).overlap(asked)).isEqualTo(places.stream().anyMatch(asked::overlaps));
    }

    @Property
    void holdWhatLiesWithinOneOfThem(@ForAll("lists") List<Span> places, @ForAll("spans") Span asked) {
        boolean held = places.stream()
                .anyMatch(p -> p.field() == asked.field() && p.start() <= asked.start() && asked.end() <= p.end());
        assertThat(new Places(places).hold(asked)).isEqualTo(held);
    }

    @Provide
    Arbitrary<List<Span>> lists() {
        return spans().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.of(Field.class),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 8))
                .as((field, start, length) -> new Span(field, start, start + length, "x".repeat(length)));
    }
}
