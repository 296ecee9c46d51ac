package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;

/**
 * Reads files, folders and standard input, each in the format that its content shows, packed or not. A
 * stream: memory holds one record, or one listing page, at a time.
 *
 * <p>What can't be read is quarantined with one line for each, and reading goes on: a record, a page's entry, the rest
 * of a file that breaks off, a whole file (line 0). In a folder, hidden files and the data of embedded servers are
 * passed over, and a folder without any file of a known format gets one line for all of them. A pipe is read where it
 * is given by its own path, and quarantined in a folder, where it may wait for ever. A file that is given twice is read
 * once.
 */
public final class Sources {

    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final RecordSink sink;
    private final Folders folders;
    private final Set<Path> seen;
    private boolean standardInputRead;

    private Sources(InputStream standardInput, RecordSink sink, Folders folders, Set<Path> seen) {
        this.standardInput = standardInput;
        this.sink = sink;
        this.folders = folders;
        this.seen = seen;
    }

    /**
     * Reads all of it, one record at a time, in the order of the paths.
     *
     * @param paths files, folders (recursively, sorted by name), or {@code -} for {@code standardInput}
     * @param standardInput read where a path is {@code -}; it is not closed
     * @param sink takes records and what could not be read; what it throws ends the reading
     */
    public static void read(List<String> paths, InputStream standardInput, RecordSink sink) {
        read(paths, standardInput, Folders.without(Set.of()), sink);
    }

    /**
     * Reads all of it, but for what is passed over in folders.
     *
     * @param paths files, folders (recursively, sorted by name), or {@code -} for {@code standardInput}
     * @param standardInput read where a path is {@code -}; it is not closed
     * @param folders say what is passed over in them
     * @param sink takes records and what could not be read; what it throws ends the reading
     */
    public static void read(List<String> paths, InputStream standardInput, Folders folders, RecordSink sink) {
        Sources sources = new Sources(standardInput, sink, folders, new HashSet<>());
        paths.forEach(sources::read);
    }

    /**
     * Reads one stream, such as a resource of a jar.
     *
     * @param name what origins call it
     * @param in the stream, packed or not; it is not closed
     * @param sink takes records and what could not be read
     */
    public static void read(String name, InputStream in, RecordSink sink) {
        Sources sources = new Sources(in, sink, Folders.without(Set.of()), new HashSet<>());
        sources.stream(name, in).ifPresent(reason -> sources.quarantine(name, reason));
    }

    /** All formats that can be read, and the kinds of content that they tell apart. */
    public static List<ReadableFormat> formats() {
        return Formats.all();
    }

    /** How files may be packed, whatever their format. */
    public static List<ReadableFormat> packings() {
        return Stream.of(Packing.values())
                .map(packing -> new ReadableFormat(packing.label(), packing.about()))
                .toList();
    }

    private void read(String name) {
        if (name.equals(STANDARD_INPUT)) {
            if (!standardInputRead) {
                standardInputRead = true;
                stream(name, standardInput).ifPresent(reason -> quarantine(name, reason));
            }
            return;
        }
        Optional<Path> path = existing(name);
        if (path.isEmpty()) {
            quarantine(name, "no such file");
        } else if (Files.isDirectory(path.get())) {
            folder(path.get());
        } else {
            file(path.get()).ifPresent(reason -> quarantine(name, reason));
        }
    }

    /** Reads a folder; one that was read before (as through a link to a folder above) says nothing. */
    private void folder(Path folder) {
        if (seen.contains(Folders.identity(folder))) {
            return;
        }
        if (Folders.isData(folder)) {
            quarantine(folder.toString(), "the data of a graph, and no papers");
            return;
        }
        FolderSink told = new FolderSink(sink);
        new Sources(standardInput, told, folders, seen).walk(folder, told);
        if (!told.isAnythingKnown()) {
            quarantine(folder.toString(), "a folder without any file of a known format");
        }
    }

    private void walk(Path folder, FolderSink told) {
        if (!seen.add(Folders.identity(folder))) {
            return;
        }
        for (Path path : children(folder)) {
            if (Files.isDirectory(path)) {
                walk(path, told);
            } else if (Files.exists(path) && !Files.isRegularFile(path)) {
                told.quarantine(new Quarantined(new Origin(path.toString(), 0), "not a regular file"));
            } else {
                file(path)
                        .ifPresentOrElse(
                                reason -> told.unknown(new Quarantined(new Origin(path.toString(), 0), reason)),
                                told::known);
            }
        }
    }

    private List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.filter(child -> !folders.passOver(child))
                    .sorted(Comparator.comparing(Folders::name))
                    .toList();
        } catch (IOException e) {
            quarantine(folder.toString(), "the folder can't be read: " + why(e));
            return List.of();
        }
    }

    /** Reads a file unless it was read before; why its format can't be read. */
    private Optional<String> file(Path path) {
        if (!seen.add(Folders.identity(path))) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            return stream(path.toString(), in);
        } catch (IOException e) {
            quarantine(path.toString(), "the file can't be read: " + why(e));
            return Optional.empty();
        }
    }

    private Optional<String> stream(String name, InputStream in) {
        return new StreamSource(name, sink).read(in);
    }

    private void quarantine(String file, String reason) {
        sink.quarantine(new Quarantined(new Origin(file, 0), reason));
    }

    private static Optional<Path> existing(String name) {
        try {
            return Optional.of(Path.of(name)).filter(path -> !name.isEmpty() && Files.exists(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** In words, since the message of these is the path alone. */
    private static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is gone";
        }
        return e instanceof AccessDeniedException ? "no permission" : Reason.clip(e.getMessage());
    }
}
