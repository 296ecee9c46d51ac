package org.papergraph.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Works that come to the same, or nearly, each a process of its own, one after the other and then all again. A ratio is
 * taken within a round, so that what slows the whole machine down for a while hits both sides; the median round counts.
 */
final class Comparison {

    /** How many rounds. */
    static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);

    private final String title;
    private final List<Amount> amounts;
    private final List<Work> works = new ArrayList<>();

    /**
     * A comparison without works as yet.
     *
     * @param title what the works do
     * @param amounts of what they do it to
     */
    Comparison(String title, List<Amount> amounts) {
        this.title = title;
        this.amounts = List.copyOf(amounts);
    }

    /** So many of a thing. */
    record Amount(String of, long number) {}

    /** Does the work once, in an empty folder; what it needs beforehand is its own affair and not timed. */
    @FunctionalInterface
    interface Attempt {
        /** The process that did it. */
        Timed in(Path folder) throws IOException, InterruptedException;
    }

    private record Work(String name, boolean speaks, Attempt attempt, List<Timed> runs) {}

    /** Adds a work; the first one is what the others are measured by. */
    Comparison with(String name, Attempt attempt) {
        works.add(new Work(name, false, attempt, new ArrayList<>()));
        return this;
    }

    /** Adds a work whose last line belongs into the table. */
    Comparison withLastLine(String name, Attempt attempt) {
        works.add(new Work(name, true, attempt, new ArrayList<>()));
        return this;
    }

    /**
     * Runs all of it and prints a table.
     *
     * @param rounds at least 1
     */
    void print(PrintStream out, int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            for (Work work : works) {
                Path folder = Files.createTempDirectory("papergraph-benchmark");
                try {
                    work.runs.add(work.attempt.in(folder));
                } finally {
                    delete(folder);
                }
            }
        }
        out.print("\n| " + title + " | seconds | ");
        amounts.forEach(amount -> out.print(amount.of + "/s | "));
        out.println("speed by the first |\n|---|" + "---|".repeat(amounts.size() + 2));
        works.forEach(work -> out.println(row(work)));
    }

    private String row(Work work) {
        List<Double> seconds = work.runs.stream().map(Timed::seconds).sorted().toList();
        StringBuilder row = new StringBuilder("| ").append(work.name);
        if (work.speaks) {
            row.append(" (").append(work.runs.get(0).said()).append(')');
        }
        row.append(String.format(Locale.ROOT, " | %.1f", median(seconds)));
        if (seconds.size() > 1) {
            row.append(String.format(Locale.ROOT, " (%.1f to %.1f)", seconds.get(0), seconds.get(seconds.size() - 1)));
        }
        amounts.forEach(amount -> row.append(String.format(Locale.ROOT, " | %,.0f", amount.number / median(seconds))));
        return row.append(String.format(Locale.ROOT, " | %.2f |", ratio(work))).toString();
    }

    private double ratio(Work work) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < work.runs.size(); round++) {
            ratios.add(works.get(0).runs.get(round).seconds()
                    / work.runs.get(round).seconds());
        }
        return median(ratios);
    }

    /** The one in the middle, or the mean of the two. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
