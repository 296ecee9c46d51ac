package org.papergraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.benchmark.Comparison.Amount;

/**
 * A graph that was built beforehand, for those who write it once more or ask it.
 *
 * @param papers of which it was built
 * @param folder holds its data directory and its export, until it is closed
 */
record BuiltGraph(Path papers, Path folder) implements AutoCloseable {

    static BuiltGraph of(Path papers) throws IOException, InterruptedException {
        BuiltGraph graph = new BuiltGraph(papers, Files.createTempDirectory("papergraph-benchmark"));
        graph.papergraph("build", papers.toString());
        graph.papergraph("export", "--format", "csv", "--to", graph.export().toString());
        return graph;
    }

    private void papergraph(String... arguments) throws IOException, InterruptedException {
        List<String> command = Timed.papergraph(arguments);
        command.addAll(List.of("--data-dir", data().toString()));
        Timed.run(command, Map.of(), folder);
    }

    private Path data() {
        return folder.resolve("graph");
    }

    /** The folder of its export as CSV. */
    Path export() {
        return folder.resolve("export");
    }

    /** How many relationships it has: a line of the export each, but for the header of each file. */
    Amount relationships() throws IOException {
        long count = 0;
        try (Stream<Path> files = Files.list(export())) {
            for (Path file : files.filter(file -> file.getFileName().toString().contains("-"))
                    .toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    count += lines.count() - 1;
                }
            }
        }
        return new Amount("relationships", count);
    }

    /** What a class has to say of it, given these arguments and then its data directory. */
    String asked(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = Timed.java(main, arguments);
        command.add(data().toString());
        Timed.run(command, Map.of(), folder);
        return Files.readString(said);
    }

    @Override
    public void close() throws IOException {
        Comparison.delete(folder);
    }
}
