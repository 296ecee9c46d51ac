package org.papergraph.cli;

import java.util.Optional;
import org.papergraph.build.BuildProgress;
import org.papergraph.paper.Quarantined;

/** How a long verb goes: first the records, then the vectors. */
final class Progress implements BuildProgress, AutoCloseable {

    private final Console console;
    private final Steps records;
    private Optional<Steps> vectors = Optional.empty();

    Progress(Console console, String task) {
        this.console = console;
        this.records = new Steps(console, task, "records");
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
    }

    @Override
    public synchronized void close() {
        records.close();
        vectors.ifPresent(Steps::close);
    }
}
