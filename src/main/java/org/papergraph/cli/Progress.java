package org.papergraph.cli;

import java.util.Optional;
import org.papergraph.build.BuildProgress;
import org.papergraph.paper.Quarantined;

/** How a long verb goes: first the records, then the vectors. What can't be read is said at once, and kept. */
final class Progress implements BuildProgress, AutoCloseable {

    /** Fewer are written before anybody wonders. */
    private static final long MANY = 10_000;

    private static final int PERCENT_PER_LINE = 10;

    private final Console console;
    private final Steps records;
    private final Optional<QuarantineFile> quarantine;
    private Optional<Steps> vectors = Optional.empty();
    private volatile boolean writesMany;
    private volatile boolean stopped;

    /**
     * Progress of a verb.
     *
     * @param task what it does
     * @param quarantine keeps what can't be read
     */
    Progress(Console console, String task, Optional<QuarantineFile> quarantine) {
        this.console = console;
        this.records = new Steps(console, task, "records");
        this.quarantine = quarantine;
    }

    Progress(Console console, String task) {
        this(console, task, Optional.empty());
    }

    /** Asks the verb to come to a stop. */
    void stop() {
        stopped = true;
        console.note("stopping after the running batch …");
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void beginsAnew(String graph) {
        console.note("found a first build of " + graph + " that was cut short: this one begins anew");
    }

    @Override
    public void writesAtOnce(long held) {
        writesMany = held >= MANY;
        if (writesMany) {
            console.note(String.format("writing %,d records at once", held));
        }
    }

    @Override
    public void writtenAtOnce(int percent) {
        if (writesMany && percent % PERCENT_PER_LINE == 0) {
            console.note(percent + "% written" + (percent == 100 ? "; links and indexes follow" : ""));
        }
    }

    @Override
    public void passesTheHeap() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        console.note("more than a heap of " + megabytes
                + " MB takes at once: the rest follows in batches, several times as slow; java -Xmx… gives it more");
    }

    @Override
    public void done(long more) {
        records.step(more);
    }

    @Override
    public synchronized void embedded(long papers) {
        if (vectors.isEmpty()) {
            records.close();
            vectors = Optional.of(new Steps(console, "Embedding", "papers embedded"));
        }
        vectors.get().step(papers);
    }

    @Override
    public void quarantined(Quarantined bad) {
        console.error(bad.line());
        quarantine.ifPresent(file -> file.add(bad));
    }

    @Override
    public synchronized void close() {
        records.close();
        vectors.ifPresent(Steps::close);
    }
}
