package org.papergraph.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.papergraph.build.BuildProgress;
import org.papergraph.paper.Quarantined;

/** How a long verb goes: a bar on a terminal, a line now and then elsewhere. */
final class Progress implements BuildProgress, AutoCloseable {

    private static final long RECORDS_PER_LINE = 1000;

    private final Console console;
    private final Optional<ProgressBar> bar;
    private final AtomicLong done = new AtomicLong();

    Progress(Console console, String task) {
        this.console = console;
        this.bar = Console.isTerminal() ? Optional.of(bar(console, task)) : Optional.empty();
    }

    private static ProgressBar bar(Console console, String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" records", 1)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .build();
    }

    @Override
    public void done(long records) {
        long before = done.getAndAdd(records);
        bar.ifPresent(b -> b.stepBy(records));
        long lines = (before + records) / RECORDS_PER_LINE;
        if (bar.isEmpty() && lines > before / RECORDS_PER_LINE) {
            console.note(lines * RECORDS_PER_LINE + " records");
        }
    }

    @Override
    public void quarantined(Quarantined bad) {
        console.error(bad.line());
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
