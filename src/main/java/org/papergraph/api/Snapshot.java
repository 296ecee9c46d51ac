package org.papergraph.api;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A graph as it was at one moment, written to a folder aside, where a later state can be compared with it. Closing it
 * deletes the folder.
 */
public final class Snapshot implements AutoCloseable {

    private final Path aside;

    private Snapshot(Path aside) {
        this.aside = aside;
    }

    /** Has a folder written. */
    static Snapshot write(Consumer<Path> writer) {
        Snapshot snapshot = new Snapshot(folderAside());
        try {
            writer.accept(snapshot.folder());
            return snapshot;
        } catch (RuntimeException failure) {
            snapshot.close();
            throw failure;
        }
    }

    private static Path folderAside() {
        try {
            return Files.createTempDirectory("papergraph-");
        } catch (IOException failure) {
            throw new TargetNotWrittenException(System.getProperty("java.io.tmpdir"), failure);
        }
    }

    /** The export of the graph, as {@link GraphFormat#CSV} has it. */
    public Path folder() {
        return aside.resolve("graph");
    }

    @Override
    public void close() {
        try {
            if (Files.isDirectory(folder())) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder())) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder());
            }
            Files.deleteIfExists(aside);
        } catch (IOException kept) {
            // It stays where the system puts what it may clear away.
        }
    }
}
