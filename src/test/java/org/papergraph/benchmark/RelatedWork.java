package org.papergraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.RelatedPaper;
import org.papergraph.paper.PaperRecord;

/**
 * Asks for the papers related to {@value #QUESTIONS} papers, one after the other: a graph over Bolt, and MoreLikeThis
 * with words that a text has twice, as is its default, and with any. The papers are drawn with a fixed seed; others, up
 * to {@value #BEFORE}, are asked for before, so that all of them are warm.
 */
final class RelatedWork {

    private static final int QUESTIONS = 200;
    private static final int BEFORE = 2000;
    private static final int LIMIT = 10;
    private static final long SEED = 5_000;

    private RelatedWork() {}

    /** Gives the ids of papers related to one. */
    @FunctionalInterface
    private interface Ways {
        List<String> from(String paper) throws IOException;
    }

    /** What came of the questions. */
    private record Answered(String name, Ways ways, List<Long> nanos, List<List<String>> answers) {

        Answered(String name, Ways ways) {
            this(name, ways, new ArrayList<>(), new ArrayList<>());
        }

        void ask(String paper) throws IOException {
            long start = System.nanoTime();
            answers.add(ways.from(paper));
            nanos.add(System.nanoTime() - start);
        }
    }

    /**
     * Prints a table.
     *
     * @param arguments the file of papers, and the data directory of the graph that was built of it
     */
    public static void main(String[] arguments) throws IOException {
        List<PaperRecord> papers = Papers.records(Papers.lines(Path.of(arguments[0])));
        try (PaperGraph graph = PaperGraph.embedded(Path.of(arguments[1]));
                MoreLikeThisIndex twice = new MoreLikeThisIndex(papers, MoreLikeThis.DEFAULT_MIN_TERM_FREQ);
                MoreLikeThisIndex once = new MoreLikeThisIndex(papers, 1)) {
            List<Answered> all = List.of(
                    new Answered("`related` by id", paper -> graph.related(List.of(paper), LIMIT).stream()
                            .map(RelatedPaper::id)
                            .toList()),
                    new Answered("MoreLikeThis", paper -> twice.like(paper, LIMIT)),
                    new Answered("MoreLikeThis, of words that stand once too", paper -> once.like(paper, LIMIT)));
            List<String> drawn = drawn(papers);
            int questions = Math.min(QUESTIONS, drawn.size());
            ask(drawn.subList(questions, Math.min(questions + BEFORE, drawn.size())), all);
            all.forEach(answered -> answered.nanos.clear());
            all.forEach(answered -> answered.answers.clear());
            ask(drawn.subList(0, questions), all);
            System.out.printf(
                    "%n| %,d questions to %,d papers | median ms | p95 ms | agreement of the first %d |%n|---|---|---|---|%n",
                    questions, papers.size(), LIMIT);
            all.forEach(answered -> System.out.println(row(answered, all.get(0))));
        }
    }

    private static List<String> drawn(List<PaperRecord> papers) {
        List<String> ids = new ArrayList<>(
                papers.stream().map(paper -> paper.id().orElseThrow()).toList());
        Collections.shuffle(ids, new Random(SEED));
        return ids;
    }

    private static void ask(List<String> papers, List<Answered> all) throws IOException {
        for (String paper : papers) {
            for (Answered answered : all) {
                answered.ask(paper);
            }
        }
    }

    private static String row(Answered answered, Answered first) {
        long[] nanos = answered.nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(nanos);
        double agreement = IntStream.range(0, nanos.length)
                .mapToDouble(i -> MoreLikeThisIndex.agreement(answered.answers.get(i), first.answers.get(i)))
                .average()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |",
                answered.name,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) Math.ceil(nanos.length * 0.95) - 1] / 1e6,
                agreement);
    }
}
