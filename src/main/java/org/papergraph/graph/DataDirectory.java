package org.papergraph.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.papergraph.source.Folders;

/**
 * The folder of an embedded server, held by one server at a time. The hold is a lock of the operating system on the
 * file {@code papergraph.lock}: it ends with the process, however that ends, so a killed process leaves nothing to
 * clean up. A shared server announces itself in {@code server.properties}; the announcement counts only while the
 * lock is held.
 *
 * <p>Closing any channel on the lock file would give up this process' own lock (POSIX), so a set of the directories
 * held by this process is asked first. Thread-safe.
 */
final class DataDirectory implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    private static final String STORE = "data";
    private static final String ASIDE = "loading";
    private static final long PATIENCE_MILLIS = 1_500;
    private static final long PAUSE_MILLIS = 50;

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes hold of the directory; creates it where it is absent. Waits a moment for a holder that is just leaving.
     *
     * @throws DataDirectoryInUseException while another server holds it
     * @throws ServerStartException if it can't be created or written
     */
    static DataDirectory hold(Path directory) {
        Path path = real(directory);
        if (!HELD_HERE.add(path)) {
            throw new DataDirectoryInUseException(path, "another server of this process");
        }
        try {
            DataDirectory held = new DataDirectory(path, locked(path));
            new ServerInfo(path).delete();
            return held;
        } catch (IOException | RuntimeException failure) {
            HELD_HERE.remove(path);
            throw failure instanceof RuntimeException known ? known : unusable(path, failure);
        }
    }

    /** The settings of the shared server that holds the directory now. */
    static Optional<ConnectionSettings> running(Path directory) {
        if (!Files.isRegularFile(new ServerInfo(directory).file())) {
            return Optional.empty();
        }
        Path path = real(directory);
        return HELD_HERE.contains(path) || lockedElsewhere(path) ? new ServerInfo(path).read() : Optional.empty();
    }

    Path path() {
        return path;
    }

    /** Whether there are files of a database, or were when a server first tried to start. */
    boolean hasStore() {
        return hasStore(path);
    }

    /** The same of a directory that nobody holds. */
    static boolean hasStore(Path directory) {
        return Files.exists(directory.resolve(STORE));
    }

    /** Whether a first load was begun there and not finished: its process was killed, or failed. */
    boolean hasUnfinishedLoad() {
        return Files.exists(path.resolve(ASIDE));
    }

    /** Throws away what an unfinished first load left. */
    void discardLoad() throws IOException {
        try (DefaultFileSystemAbstraction system = new DefaultFileSystemAbstraction()) {
            system.deleteRecursively(path.resolve(ASIDE));
        }
    }

    /** The folder where a first load does its work. */
    Path aside() throws IOException {
        return Files.createDirectories(path.resolve(ASIDE));
    }

    /**
     * Fills the directory with the files of a database. They are written aside and appear all at once: a process that
     * is killed on the way leaves an empty directory.
     *
     * @param graph what they hold
     * @param percent hears how much of it is written
     * @throws IOException if that fails
     */
    void fill(WholeGraph graph, IntConsumer percent) throws IOException {
        try (DefaultFileSystemAbstraction system = new DefaultFileSystemAbstraction()) {
            Path aside = aside();
            StoreImport.run(ServerDefaults.config(aside).build(), graph, percent);
            Files.move(aside.resolve(STORE), path.resolve(STORE), StandardCopyOption.ATOMIC_MOVE);
            system.deleteRecursively(aside);
        }
    }

    @Override
    public void close() {
        new ServerInfo(path).delete();
        try {
            channel.close();
        } catch (IOException lost) {
            // The lock ends with the process at the latest.
        } finally {
            HELD_HERE.remove(path);
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = lockFile(path);
        try {
            for (long waited = 0; waited <= PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return channel;
                }
                pause();
            }
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        throw new DataDirectoryInUseException(path, "another process");
    }

    /** A shared lock is enough to learn that nobody holds the exclusive one, and two askers don't disturb each other. */
    private static boolean lockedElsewhere(Path path) {
        try (FileChannel channel = lockFile(path)) {
            return channel.tryLock(0, Long.MAX_VALUE, true) == null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static FileChannel lockFile(Path path) throws IOException {
        return FileChannel.open(
                path.resolve(Folders.HELD_BY),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    private static Path real(Path directory) {
        try {
            return Files.createDirectories(directory).toRealPath();
        } catch (IOException failure) {
            throw unusable(directory, failure);
        }
    }

    private static ServerStartException unusable(Path directory, Exception failure) {
        return new ServerStartException("The data directory " + directory + " can't be written: " + failure, failure);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
