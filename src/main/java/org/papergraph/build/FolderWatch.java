package org.papergraph.build;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.papergraph.source.Folders;

/**
 * Finds the files of folders that are new or have changed since the last look. It looks by itself every second, which
 * works on every file system, also where other machines write; a file counts once two looks find it the same, so none is
 * read while it is being copied. Files that go say nothing: papers are taken out by their ids. Not thread-safe.
 */
public final class FolderWatch {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Path> roots;
    private final Folders folders;
    private Map<Path, State> known;
    private Map<Path, State> last;

    private FolderWatch(List<Path> roots, Folders folders) {
        this.roots = roots;
        this.folders = folders;
        this.known = look();
        this.last = known;
    }

    /** What tells one state of a file from another. */
    private record State(long size, long modified) {}

    /**
     * A watch on files and folders, from now on.
     *
     * @param folders say what is passed over in them
     */
    public static FolderWatch of(List<String> paths, Folders folders) {
        return new FolderWatch(paths.stream().map(Path::of).toList(), folders);
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
            if (Folders.isData(root)) {
                continue;
            }
            try {
                Files.walkFileTree(
                        root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Look(root, files));
            } catch (IOException gone) {
                // It may come back; until then it has no files.
            }
        }
        return files;
    }

    /** Notes the files of a folder, as far as they are read. */
    private final class Look extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<Path, State> files;

        Look(Path root, Map<Path, State> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isPassedOver(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes file) {
            if (file.isRegularFile() && !isPassedOver(path)) {
                files.put(path, new State(file.size(), file.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException gone) {
            // Whoever deletes a file during a look does not want it read.
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isPassedOver(Path path) {
            return !path.equals(root) && folders.passOver(path);
        }
    }
}
