package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.paper.Field;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Span;

/**
 * Several threads ask one graph while it is built. A batch is one transaction, but Neo4j gives readers no snapshot: a
 * question may see the state before a batch in one part of its answer, and the state after it in another. A paper must
 * be whole all the same.
 */
@ExtendWith(GraphServer.class)
class ReadersDuringBuildIT {

    private static final int PAPERS = 120;
    private static final int READERS = 3;
    private static final BuildOptions OPTIONS = new BuildOptions(1, 20, Optional.empty(), Optional.empty());

    /** Sentences of different length, so that no place of one text fits another one. */
    private static final List<String> OPENINGS = List.of(
            "",
            "We look again. ",
            "This time we look at many more of them than before, and with more care. ",
            "Nobody asked. ");

    private final PaperGraph graph;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicInteger seen = new AtomicInteger();
    private final Set<Integer> versions = Collections.synchronizedSet(new TreeSet<>());

    ReadersDuringBuildIT(GraphConnection connection) {
        this.graph = PaperGraph.connect(connection.settings());
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void seeWholePapersAndNoError() throws InterruptedException, ExecutionException {
        build(0, PAPERS / 2);
        graph.paper(id(0));
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        try {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                int first = reader * PAPERS / READERS;
                readers.add(threads.submit(() -> look(first)));
            }
            readers.add(threads.submit(this::ask));
            boolean reading = true;
            for (int version = 1; reading && (version < OPENINGS.size() || seen.get() <= PAPERS); version++) {
                build(version % OPENINGS.size(), PAPERS);
                reading = readers.stream().noneMatch(Future::isDone);
            }
            done.set(true);
            for (Future<?> reader : readers) {
                reader.get();
            }
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
        assertThat(seen).hasValueGreaterThan(PAPERS);
        assertThat(versions).hasSizeGreaterThan(1);
        assertThat(graph.stats().nodes()).containsEntry("Paper", (long) PAPERS);
    }

    private void build(int version, int papers) {
        graph.build(
                sink -> IntStream.range(0, papers).forEach(i -> sink.accept(record(i, version))),
                OPTIONS,
                BuildProgress.SILENT);
    }

    private static PaperRecord record(int i, int version) {
        return PaperRecord.of(
                id(i),
                "Study " + i + " of graph neural networks",
                OPENINGS.get(version) + "We train graph neural networks by stochastic gradient descent on CIFAR-10. Our"
                        + " graph neural networks use an attention mechanism. Code: https://github.com/acme/study-"
                        + i % 7);
    }

    private static String id(int i) {
        return "study-" + i;
    }

    private void look(int first) {
        for (int i = first; !done.get(); i = (i + 1) % PAPERS) {
            try {
                check(graph.paper(id(i)));
            } catch (NotFoundException notYet) {
                assertThat(i).isGreaterThanOrEqualTo(PAPERS / 2);
            }
        }
    }

    private void ask() {
        while (!done.get()) {
            assertThat(graph.search("graph neural networks", 5)).isNotEmpty();
            assertThat(graph.concept("graph neural networks").papers()).isPositive();
            graph.related(List.of(id(0)), 3);
            graph.path(id(0), id(1), 3);
        }
    }

    private void check(Paper paper) {
        seen.incrementAndGet();
        versions.add(paper.abstractText().length());
        assertThat(paper.title()).isNotEmpty();
        assertThat(paper.abstractText()).isNotEmpty();
        assertThat(paper.sources()).hasSize(1);
        assertThat(paper.code()).hasSize(1);
        assertThat(paper.mentions()).isNotEmpty().allSatisfy(mentioned -> assertThat(mentioned.places())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(text(paper, place.span().field()))
                        .satisfies(text -> assertThat(fits(text, place.span())).isTrue())));
        assertThat(paper.mentions()).extracting(Mentioned::kind).contains(Kind.CONCEPT, Kind.REPOSITORY);
    }

    private static String text(Paper paper, Field field) {
        return field == Field.TITLE ? paper.title() : paper.abstractText();
    }

    private static boolean fits(String text, Span span) {
        return span.end() <= text.length()
                && text.substring(span.start(), span.end()).equals(span.surface());
    }
}
