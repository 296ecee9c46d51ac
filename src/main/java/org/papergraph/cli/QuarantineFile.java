package org.papergraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.paper.Quarantined;
import org.papergraph.source.Folders;

/**
 * The file that keeps what a build could not read: JSON lines with file, line, reason and, where it is known, the
 * record's own text, which a person can mend there and build again. What is new comes behind what is there; but a build
 * that is given the file itself leaves in it only what it could not read this time. Thread-safe.
 */
final class QuarantineFile {

    static final String NAME = "papergraph-quarantine.jsonl";

    /** Where it is, unless another place is named. */
    static final Path STANDARD = Path.of(NAME);

    private final Path file;
    private final Path fresh;
    private final boolean isRead;
    private Optional<BufferedWriter> writer = Optional.empty();
    private boolean closed;

    /**
     * A file that is written where there is something to write.
     *
     * @param file may be there already
     * @param inputs the paths that are built; the file may be one of them
     */
    QuarantineFile(Path file, List<String> inputs) {
        this.file = file;
        this.fresh = fresh(file);
        this.isRead = inputs.stream().anyMatch(this::isThis);
    }

    /** Folders, in which such a file is passed over, as is what is still being written of it. */
    static Folders passedOver(Path file) {
        return Folders.without(Set.of(file, fresh(file)));
    }

    private static Path fresh(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private boolean isThis(String input) {
        try {
            return Files.exists(file) && Files.isSameFile(file, Path.of(input));
        } catch (IOException | InvalidPathException unknown) {
            return false;
        }
    }

    /** Keeps one more. */
    synchronized void add(Quarantined bad) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", bad.origin().file());
        line.put("line", bad.origin().line());
        line.put("quarantined", bad.reason());
        bad.text().ifPresent(text -> line.put("text", text));
        try {
            BufferedWriter open = open();
            open.write(Console.toJson(line));
            open.write('\n');
        } catch (IOException failure) {
            throw UnreadableFileException.toWrite(file.toString(), failure);
        }
    }

    private BufferedWriter open() throws IOException {
        if (writer.isEmpty()) {
            writer = Optional.of(Files.newBufferedWriter(fresh, StandardCharsets.UTF_8));
        }
        return writer.get();
    }

    /**
     * Puts the file in its place; a second call does nothing.
     *
     * @param cut whether the build did not come to its end, so that records of the file may not have been read
     */
    synchronized void close(boolean cut) {
        try {
            if (writer.isPresent()) {
                writer.get().close();
                writer = Optional.empty();
                publish(cut);
            } else if (isRead && !cut && !closed) {
                Files.deleteIfExists(file); // all of it could be read
            }
            closed = true;
        } catch (IOException failure) {
            throw UnreadableFileException.toWrite(file.toString(), failure);
        }
    }

    private void publish(boolean cut) throws IOException {
        if ((isRead && !cut) || !Files.exists(file)) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (var out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            Files.copy(fresh, out);
        }
        Files.delete(fresh);
    }
}
