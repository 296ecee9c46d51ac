package org.papergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.papergraph.resolve.Corrections;

/**
 * The graph in a data directory that this process holds. While the directory is empty, a build can fill it at once; one
 * that begins beside it, or whoever asks meanwhile, starts the server, and then both go through that.
 */
final class EmbeddedHome implements GraphHome, LoadTarget {

    /** Keys, places, numbers. */
    private static final long BYTES_PER_RECORD = 400;

    private final DataDirectory directory;
    private Optional<GraphHome> started = Optional.empty();
    private boolean isLoading;

    EmbeddedHome(DataDirectory directory) {
        this.directory = directory;
    }

    @Override
    public synchronized boolean isUnused() {
        return started.isEmpty() && !directory.hasStore();
    }

    @Override
    public GraphConnection connection() {
        return started().connection();
    }

    private synchronized GraphHome started() {
        if (started.isEmpty()) {
            started = Optional.of(GraphHome.on(EmbeddedServer.start(directory, EmbeddedServer.Options.alone())));
        }
        return started.get();
    }

    @Override
    public synchronized RecordWriter writer(TextExtraction extraction) {
        if (isLoading || !isUnused()) {
            return started().writer(extraction);
        }
        isLoading = true;
        return new FirstLoad(this, extraction);
    }

    @Override
    public synchronized Optional<String> unfinishedLoad() {
        return isUnused() && directory.hasUnfinishedLoad()
                ? Optional.of(directory.path().toString())
                : Optional.empty();
    }

    @Override
    public Corrections begin(Optional<Corrections> corrections, TextExtraction extraction) {
        return corrections.orElse(Corrections.NONE);
    }

    @Override
    public long bytesPerRecord() {
        return BYTES_PER_RECORD;
    }

    @Override
    public int fewest() {
        return 1;
    }

    @Override
    public RecordWriter batches(TextExtraction extraction) {
        Schema.apply(connection());
        return new GraphWriter(connection(), extraction);
    }

    /**
     * Room for the records of a first load, aside of what will be the database; what an earlier one left is gone.
     *
     * @throws StoreNotWrittenException if there can be none
     */
    @Override
    public synchronized HeldRecords held(TextExtraction extraction) {
        try {
            directory.discardLoad();
            return new HeldRecords(directory.aside(), extraction);
        } catch (IOException failure) {
            throw new StoreNotWrittenException(directory.path(), failure);
        } catch (UncheckedIOException failure) {
            throw new StoreNotWrittenException(directory.path(), failure);
        }
    }

    /**
     * Fills the empty directory, unless the server was started on it meanwhile.
     *
     * @throws StoreNotWrittenException if it can't be written
     */
    @Override
    public synchronized boolean load(WholeGraph graph, Corrections corrections, IntConsumer percent) {
        if (started.isPresent()) {
            return false;
        }
        try {
            directory.fill(graph, percent);
            return true;
        } catch (IOException failure) {
            throw new StoreNotWrittenException(directory.path(), failure);
        } catch (LinkageError missing) {
            throw EmbeddedServer.failed(directory.path(), missing);
        }
    }

    @Override
    public synchronized void close() {
        started.ifPresentOrElse(GraphHome::close, directory::close);
    }
}
