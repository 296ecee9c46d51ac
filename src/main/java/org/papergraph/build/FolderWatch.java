package org.papergraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the files of folders that are new or have changed since the last look. It looks by itself every second, which
 * works on every file system, also where other machines write; a file counts once two looks find it the same, so none is
 * read while it is being copied. Files that go say nothing: papers are taken out by their ids. Not thread-safe.
 */
public final class FolderWatch {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Path> roots;
    private Map<Path, State> known;
    private Map<Path, State> last;

    private FolderWatch(List<Path> roots) {
        this.roots = roots;
        this.known = look();
        this.last = known;
    }

    /** What tells one state of a file from another. */
    private record State(long size, long modified) {}

    /** A watch on files and folders, from now on. */
    public static FolderWatch of(List<String> paths) {
        return new FolderWatch(paths.stream().map(Path::of).toList());
    }

    /** Hands on what is new, sorted, each time that there is something; until the thread is interrupted. */
    public void forEach(Consumer<List<String>> sink) {
        try {
            while (true) {
                Thread.sleep(PAUSE.toMillis());
                List<String> fresh = fresh();
                if (!fresh.isEmpty()) {
                    sink.accept(fresh);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** The files that are new or different since the last call, and were not being written during this one. */
    List<String> fresh() {
        Map<Path, State> now = look();
        List<String> fresh = new ArrayList<>();
        Map<Path, State> seen = new TreeMap<>(known);
        seen.keySet().retainAll(now.keySet());
        now.forEach((file, state) -> {
            if (state.equals(last.get(file)) && !state.equals(known.get(file))) {
                fresh.add(file.toString());
                seen.put(file, state);
            }
        });
        known = seen;
        last = now;
        return fresh;
    }

    private Map<Path, State> look() {
        Map<Path, State> files = new TreeMap<>();
        for (Path root : roots) {
            try (Stream<Path> below = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
                below.filter(path -> !isHidden(root, path)).forEach(path -> add(path, files));
            } catch (IOException | UncheckedIOException gone) {
                // It may come back; until then it has no files.
            }
        }
        return files;
    }

    private static boolean isHidden(Path root, Path path) {
        for (Path part : root.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void add(Path path, Map<Path, State> files) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            if (file.isRegularFile()) {
                files.put(path, new State(file.size(), file.lastModifiedTime().toMillis()));
            }
        } catch (IOException gone) {
            // Whoever deletes a file between two looks does not want it read.
        }
    }
}
