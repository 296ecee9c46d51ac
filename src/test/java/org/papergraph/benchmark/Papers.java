package org.papergraph.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.source.RecordSink;
import org.papergraph.source.Sources;
import org.papergraph.text.TextRepair;

/** The papers to measure with: plain JSON lines of a file, or the sample that the jar carries. */
final class Papers {

    /** The system property that names the file. */
    static final String PROPERTY = "benchmark.papers";

    private static final String SAMPLE = "/org/papergraph/sample/papers.jsonl";

    private Papers() {}

    /** The lines of the file that the property names, else of the sample. */
    static List<String> lines() {
        String file = System.getProperty(PROPERTY, "");
        return file.isEmpty() ? sample() : lines(Path.of(file));
    }

    /** The lines of a file. */
    static List<String> lines(Path file) {
        try {
            return lines(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> sample() {
        try (InputStream sample = Objects.requireNonNull(Papers.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return lines(sample.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The records of lines, with repaired text. */
    static List<PaperRecord> records(List<String> lines) {
        List<PaperRecord> records = new ArrayList<>();
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Sources.read("papers.jsonl", new ByteArrayInputStream(text), new RecordSink() {
            @Override
            public void accept(PaperRecord paper) {
                records.add(paper.toBuilder()
                        .title(TextRepair.repair(paper.title()))
                        .abstractText(TextRepair.repair(paper.abstractText()))
                        .build());
            }

            @Override
            public void quarantine(Quarantined bad) {
                throw new IllegalArgumentException(bad.toString());
            }
        });
        return records;
    }
}
