package org.papergraph.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of labelled documents, a JSON object on each line.
 *
 * @param task what it asks for
 * @param file where it stands
 */
record LabelledSet(Task task, Path file) {

    /** The folder of the labelled sets: the system property {@code papergraph.eval}, else beside the repository. */
    static final Path FOLDER = Path.of(System.getProperty("papergraph.eval", "../shared/eval/dev"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The sets that are present, by task and name. */
    static List<LabelledSet> present() {
        List<LabelledSet> sets = new ArrayList<>();
        for (Task task : Task.values()) {
            Path folder = FOLDER.resolve(task.folder());
            if (Files.isDirectory(folder)) {
                files(folder).forEach(file -> sets.add(new LabelledSet(task, file)));
            }
        }
        return sets;
    }

    /** Task and file name without its ending, such as {@code acronyms/med1250}. */
    String name() {
        return task.folder() + "/" + file.getFileName().toString().replaceFirst("\\.jsonl$", "");
    }

    /** All documents, or as many of them, evenly spread over the file. */
    List<JsonNode> documents(int limit) {
        try (Stream<String> lines = Files.lines(file)) {
            List<String> all = lines.filter(line -> !line.isBlank()).toList();
            long count = Math.min(limit, all.size());
            return LongStream.range(0, count)
                    .mapToObj(i -> JSON.readTree(all.get((int) (i * all.size() / count))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
