package org.papergraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is passed over in folders, without a word: hidden files and folders, the data of embedded servers, which are
 * told by the file that holds them, and files that the caller writes itself. Immutable.
 */
public final class Folders {

    /** The file by which a server holds its data directory. */
    public static final String HELD_BY = "papergraph.lock";

    private final Set<Path> own;
    private final Set<String> names;

    private Folders(Set<Path> own, Set<String> names) {
        this.own = own;
        this.names = names;
    }

    /**
     * Folders that are read but for some files; one of these that is given by its own path is read.
     *
     * @param own need not be there yet
     */
    public static Folders without(Set<Path> own) {
        return new Folders(
                own.stream().map(Folders::identity).collect(Collectors.toUnmodifiableSet()),
                own.stream().map(Folders::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a file or folder that lies in a folder is passed over. */
    public boolean passOver(Path path) {
        String name = name(path);
        return name.startsWith(".") || isData(path) || (names.contains(name) && own.contains(identity(path)));
    }

    /** Whether a folder is the data directory of an embedded server. */
    public static boolean isData(Path folder) {
        return Files.isRegularFile(folder.resolve(HELD_BY));
    }

    /** The last part of a path. */
    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** The same for the same file, however it is named, also before it is there. */
    static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path absolute = path.toAbsolutePath().normalize();
            Path parent = absolute.getParent();
            return parent == null ? absolute : identity(parent).resolve(parent.relativize(absolute));
        }
    }
}
