package org.papergraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.benchmark.Comparison.Amount;

class ComparisonTest {

    @Test
    void takesTurnsAndTheMedianOfTheRatiosWithinARound() throws IOException, InterruptedException {
        List<Path> folders = new ArrayList<>();
        String table = printed(
                new Comparison("counting", List.of(new Amount("papers", 120)))
                        .with("slow", attempts(folders, 2, 40, 6))
                        .withLastLine("quick", attempts(folders, 1, 10, 1.5)),
                3);
        assertThat(table.strip()).isEqualTo("""
                        | counting | seconds | papers/s | speed by the first |
                        |---|---|---|---|
                        | slow | 6.0 (2.0 to 40.0) | 20 | 1.00 |
                        | quick (done) | 1.5 (1.0 to 10.0) | 80 | 4.00 |""");
        assertThat(folders).hasSize(6).doesNotHaveDuplicates().noneMatch(Files::exists);
    }

    private static Comparison.Attempt attempts(List<Path> folders, double... seconds) {
        Deque<Double> next = new ArrayDeque<>();
        for (double one : seconds) {
            next.add(one);
        }
        return folder -> {
            folders.add(folder);
            Files.writeString(folder.resolve("left"), "behind");
            return new Timed(next.remove(), "done");
        };
    }

    private static String printed(Comparison comparison, int rounds) throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        comparison.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), rounds);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void runsProcessesAndHearsWhatTheySaidLast(@TempDir Path folder) throws IOException, InterruptedException {
        Path papers = Files.write(folder.resolve("papers.jsonl"), Papers.lines().subList(0, 3));
        Timed run = Timed.run(Timed.java(TextWork.class, papers.toString()), Map.of(), folder);
        assertThat(run.said()).isEqualTo(TextWork.of(Papers.records(Papers.lines(papers))));
        assertThat(run.seconds()).isPositive();
    }
}
